import Testing
import Traceability

@testable import GS1
@testable import Web

@Suite("A code explained")
struct CheckPageTests {
    static func words(_ language: Language = .vi) -> CheckWords {
        CheckWords(
            page: PageWords(catalogue: Catalogue(files: WebFiles()), language: language),
            today: CivilDay(year: 2026, month: 11, day: 21)!, installation: LiveServer.installation)
    }

    static func page(_ text: String, _ language: Language = .vi) -> CheckPage {
        CheckPage(PhotoForm(), CodeExplanation(text), words: words(language))
    }

    @Test("says what each part is, as people read it")
    func parts() {
        let page = Self.page("(01)09521001001007(3103)000195(17)270131(10)RI6-2611A")
        #expect(page.verdict?.isGood == true)
        #expect(page.lines.map(\.label) == ["Mã sản phẩm (GTIN)", "Khối lượng tịnh", "Hạn sử dụng", "Số lô"])
        #expect(page.lines.map(\.value) == ["09521001001007", "0,195\u{A0}kg", "31/01/2027", "RI6-2611A"])
        #expect(page.lines[0].notes == ["Đầu số 952 dành cho ví dụ và thử nghiệm, không có trên hàng bán."])
        #expect(page.lookup?.hasPrefix("/tra-cuu?q=") == true)
    }

    @Test(
        "values in the words of the standard become words of people",
        arguments: [
            ("17", "260200", "Cuối tháng 02/2026"), ("11", "750101", "01/01/2075"), ("11", "790101", "01/01/1979"),
            ("7003", "2701310830", "08:30, 31/01/2027"), ("7007", "260901261031", "01/09/2026 – 31/10/2026"),
            ("422", "704", "Việt Nam"), ("423", "704418", "Việt Nam, Lào"), ("37", "1200", "1.200"),
            ("3932", "7041250000", "12.500,00\u{A0}đ"), ("3102", "000150", "1,50\u{A0}kg"), ("4321", "1", "Có"),
            ("4333", "001850-", "−18,50\u{A0}°C"), ("3940", "0010", "10%"), ("8008", "26112108", "08:00, 21/11/2026"),
        ])
    func meanings(ai: String, value: String, text: String) throws {
        let part = try CodeExplanation.Part(element: Element(ai: ai, value: value), role: .attribute)
        #expect(ElementMeaning(part, words: Self.words()).text == text)
    }

    @Test("a lot and what nobody can say better stay as they are", arguments: [("10", "260727-01"), ("240", "X")])
    func plain(ai: String, value: String) throws {
        let part = try CodeExplanation.Part(element: Element(ai: ai, value: value), role: .attribute)
        #expect(ElementMeaning(part, words: Self.words()).text == nil)
    }

    @Test("a GTIN's first digits are explained, without saying where goods come from")
    func notes() {
        #expect(Self.page("8938507000006").lines[0].notes[0].contains("GS1 Việt Nam cấp"))
        #expect(Self.page("2000000000015").lines[0].notes[0].contains("nội bộ"))
        #expect(Self.page("18931234567894").lines[0].notes[0].contains("cấp đóng gói"))
        #expect(Self.page("4006381333931").lines[0].notes[0].contains("400"))
    }

    @Test("every identifier of the table has a name in both languages", arguments: Language.allCases)
    func names(language: Language) {
        let words = Self.words(language)
        let keys = ApplicationIdentifier.all.map { identifier in
            let element = Element(checked: "0", as: identifier.code)
            return CodeExplanation.Part(element: element, role: .attribute).titleKey
        }
        let missing = keys.filter { words.page.catalogue.words(for: $0, in: language) == nil }
        #expect(missing == [])
    }

    @Test("a wrong code has its place marked, the reason and a way out")
    func wrong() throws {
        let page = Self.page("9521001001008")
        let verdict = try #require(page.verdict)
        #expect(!verdict.isGood && verdict.marked?.wrong == "8" && verdict.marked?.before == "952100100100")
        #expect(verdict.text.contains("phải là 7"))
        #expect(verdict.advice?.contains("báo nơi bán") == true)
        #expect(page.lines.isEmpty && page.carriers.isEmpty && page.spellings.isEmpty && page.lookup == nil)
    }

    @Test("a code that lacks its company shows what was read, and says so")
    func company() {
        let page = Self.page("(10)RI6-2611A")
        #expect(page.verdict?.isGood == false && page.lines.map(\.label) == ["Số lô"])
        #expect(page.carriers.isEmpty && page.lookup == nil)
    }

    @Test("every way of writing the same code leads to the same page")
    func spellings() {
        let names = Self.page("9521001001007").spellings.map(\.text)
        #expect(names.contains("(01)09521001001007") && names.contains("9521001001007"))
        #expect(names.contains("https://id.example.gov.vn/01/09521001001007"))
        for name in names { #expect(Self.page(name).lines.map(\.raw) == ["09521001001007"], "\(name)") }
    }

    @Test("offers every symbol that holds the code, and says why another does not")
    func carriers() {
        let gtin = Self.page("9521001001007")
        #expect(gtin.carriers.map(\.name).prefix(2) == ["EAN-13", "GS1-128"])
        #expect(gtin.carriers[0].size == "37,3 × 26,7 mm, nét nhỏ nhất 0,33\u{A0}mm")
        #expect(gtin.carriers[0].files.map(\.name) == ["SVG", "PNG", "PDF"])
        let long = Self.page("(01)09521001001007(10)ABCDEFGHIJKLMNOPQRST(21)ABCDEFGHIJ")
        #expect(!long.carriers.contains { $0.name == "GS1-128" })
        #expect(long.unprintable.count == 1 && long.unprintable[0].contains("GS1-128"))
    }

    @Test("as a page: empty with codes to try, filled, wrong; in both languages")
    func pages() async throws {
        try await LiveServer.run { server in
            let empty = try await server.get("/kiem-tra-ma")
            #expect(empty.status == 200 && empty.text.contains("Thử với một mã"))
            let good = try await server.get("/kiem-tra-ma?q=9521001001007&lang=en")
            #expect(good.status == 200 && good.text.contains("A well-formed code: Product code (GTIN)"))
            #expect(good.text.contains("/ma-in?data=%2801%2909521001001007&amp;carrier=ean-13&amp;format=svg"))
            let wrong = try await server.get("/kiem-tra-ma?q=9521001001008")
            #expect(wrong.status == 400 && wrong.text.contains("<mark>8</mark>"))
            let hostile = try await server.get("/kiem-tra-ma?q=%3Cscript%3E%22%27")
            #expect(hostile.status == 400 && !hostile.text.contains("<script>\""))
            #expect(try await server.get("/kiem-tra-ma?q=" + String(repeating: "1", count: 2_001)).status == 400)
        }
    }

    @Test("both pages are reached from the first page and the look-up")
    func links() async throws {
        try await LiveServer.run { server in
            for target in ["/", "/tra-cuu"] {
                let page = try await server.get(target).text
                #expect(page.contains("href=\"/quet-ma\"") && page.contains("href=\"/kiem-tra-ma\""))
            }
        }
    }
}
