import Foundation
import Records
import Sheets
import Support
import Testing
import Traceability

@testable import Web

@Suite("Importing a table")
struct ImportPageTests {
    static let root = "/quan-ly/co-so/nhap-tu-bang"

    /// A cooperative in the first commune of the reference file, and a browser of its owner.
    static func run(
        on engine: Engine = .sqlite, _ body: @Sendable @escaping (LiveServer, Browser, String) async throws -> Void
    ) async throws {
        try await LiveServer.run(on: engine) { server in
            let id = try await cooperative(server, "Hợp tác xã Mẫu", commune: home)
            try await body(server, server.signedIn("0912345678", [.owner(of: id)]), id)
        }
    }

    static let places = PlaceNames(files: WebFiles())
    static let home = places.communes(of: "75")[0].commune!

    static func cooperative(_ server: LiveServer, _ name: String, commune: String) async throws -> String {
        var file = PartyFile(.cooperative, name: name, commune: commune, on: CivilDay(number: 20_000))
        file.sector = .agriculture
        return try #require(try await server.stores.files.create(file, by: .system("test")).stored).id
    }

    static func table(_ rows: [[String]]) -> [UInt8] {
        var writer = WorkbookWriter()
        let headings = ["Tên hộ", "Điện thoại", "Mã số thuế", "Xã", "Ngày vào"]
        writer.begin(SheetLayout(name: "Hộ", columns: headings.map { .init($0) }))
        for row in rows { writer.add(row.map { $0.isEmpty ? nil : .text($0) }) }
        writer.finish()
        return writer.take()
    }

    /// Thirty households, three of which are wrong.
    static let rows: [[String]] = (0..<30).map { number in
        let phone = number == 7 ? "12345" : "09\(12_000_000 + number)"
        return [
            "Hộ Nguyễn Văn \(number) (mẫu)", phone, number == 11 ? "123" : "", number == 20 ? "Xã Không Có" : "",
            "5/3/2024",
        ]
    }

    @Test("thirty households come in after three cells were mended on the page", arguments: Engine.available)
    func lives(engine: Engine) async throws {
        try await Self.run(on: engine) { server, browser, cooperative in
            var browser = browser
            let job = try await browser.upload(Self.table(Self.rows), ["loai": "ho", "cho": cooperative])
            var page = try await browser.get(job)
            #expect(page.status == 200)
            #expect(page.text.contains("Có 3 dòng cần sửa"))
            #expect(page.text.contains("Mã số thuế hoặc số định danh:") && page.text.contains("Xã Không Có"))
            #expect(try await Self.households(server).isEmpty)

            var next = "\(job)/dong/9"
            for (number, column, value) in [(9, "phone", "0912 999 999"), (13, "taxCode", ""), (22, "commune", "")] {
                page = try await browser.get(next)
                #expect(page.text.contains("id=\"\(column)-error\""), "row \(number)")
                let answer = try await browser.mend(page, next, [column: value])
                #expect(answer.status == 303)
                next = try #require(answer["location"])
            }
            #expect(next == job)
            page = try await browser.get(job)
            #expect(!page.text.contains("cần sửa ngay"))
            #expect(page.text.contains("Ghi 30 dòng đã sẵn sàng"))

            let token = try #require(Browser.formToken(page))
            #expect(try await browser.post(job, ["ma-phien": token, "viec": "ghi"]).status == 303)
            page = try await browser.get(job)
            #expect(page["refresh"] == "2" && page.text.contains("<progress"))
            while try await server.stores.importing.step() {}
            page = try await browser.get(job)
            #expect(page["refresh"] == nil && page.text.contains("Đã ghi 30 hồ sơ"))
            let files = try await Self.households(server)
            #expect(files.count == 30)
            #expect(
                files.allSatisfy {
                    $0.file.memberships.map(\.party) == [cooperative] && $0.file.address.commune == Self.home
                })
            #expect(files.contains { $0.file.phone == "0912999999" })
        }
    }

    private static func households(_ server: LiveServer) async throws -> [StoredFile<PartyFile>] {
        let question = FileQuestion(facets: [[FileFacet(.category, "household")]], reach: .everything, limit: 100)
        return try await server.stores.files.list(PartyFile.self, question).files
    }

    @Test("the mended file may be uploaded again, and the same one a second time is noticed")
    func again() async throws {
        try await Self.run { server, browser, cooperative in
            var browser = browser
            let job = try await browser.upload(Self.table(Self.rows), ["loai": "ho", "cho": cooperative])
            let rest = try await browser.get("\(job)/con-lai.xlsx")
            #expect(rest["content-disposition"] == "attachment; filename=\"con-lai.xlsx\"")
            let table = try SheetTable.read(rest.body)
            #expect(table.rows.count == 4)
            #expect(table.rows[1].values.last??.text.contains("Điện thoại:") == true)

            var mended = Self.rows
            (mended[7][1], mended[11][2], mended[20][3]) = ("0912888888", "", "")
            #expect(try await browser.upload(Self.table(mended), ["viec": "tai-lai"], at: job) == job)
            var page = try await browser.get(job)
            #expect(page.text.contains("Ghi 30 dòng đã sẵn sàng"))
            let token = try #require(Browser.formToken(page))
            _ = try await browser.post(job, ["ma-phien": token, "viec": "ghi"])
            while try await server.stores.importing.step() {}

            let second = try await browser.upload(Self.table(mended), ["loai": "ho", "cho": cooperative])
            page = try await browser.get(second)
            #expect(page.text.contains("Có 30 dòng trùng"))
            #expect(page.text.contains("Đã có hồ sơ: Hộ Nguyễn Văn 0 (mẫu)"))
            _ = try await browser.post(second, ["ma-phien": token, "viec": "ghi", "da-co": "skip"])
            while try await server.stores.importing.step() {}
            #expect(try await Self.households(server).count == 30)
            _ = try await browser.post(second, ["ma-phien": token, "viec": "bo"])
        }
    }

    @Test("a wrong file with a right name says what it is, and a table without a column which one")
    func wrongFiles() async throws {
        try await Self.run { _, browser, cooperative in
            var browser = browser
            for (bytes, words) in [
                (Array("%PDF-1.4".utf8), "Tệp này là PDF"), (Array("<html><table>".utf8), "trang web"),
                ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "Excel kiểu cũ"),
                (Array("a;b\n1;2".utf8), "Không thấy dòng tiêu đề"),
                (Array("Tên hộ;Xã\nA;B".utf8), "Bảng thiếu cột Điện thoại"),
                (Array("Tên hộ;Điện thoại\n".utf8), "không có dòng nào"),
            ] as [([UInt8], String)] {
                let answer = try await browser.send(file: bytes, ["loai": "ho", "cho": cooperative], to: Self.root)
                #expect(answer.status == 422)
                #expect(answer.text.contains(words), "\(words)")
            }
            let none = try await browser.send(file: [], ["loai": "ho"], to: Self.root)
            #expect(none.status == 422)
        }
    }

    @Test("a table is seen by nobody else, and nobody imports for a cooperative that is not theirs")
    func rights() async throws {
        try await Self.run { server, browser, cooperative in
            var (browser, other) = (browser, try await server.signedIn("0987654321", [.owner(of: "khac")]))
            let job = try await browser.upload(Self.table(Self.rows), ["loai": "ho", "cho": cooperative])
            for path in [job, "\(job)/dong/9", "\(job)/con-lai.xlsx"] {
                #expect(try await other.get(path).status == 404)
                #expect(try await server.get(path, [("Accept", "text/html")]).status == 303)
            }
            let strange = try await other.send(
                file: Self.table(Self.rows), ["loai": "ho", "cho": cooperative], to: Self.root)
            #expect(strange.status == 404)
            let parties = try await browser.send(file: Self.table(Self.rows), ["loai": "co-so"], to: Self.root)
            #expect(parties.status == 403)
            var auditor = try await server.signedIn("kiem.tra", [.auditor])
            #expect(try await auditor.get(Self.root).status == 403)
        }
    }

    @Test("an officer's rows outside the area are errors")
    func officer() async throws {
        try await LiveServer.run { server in
            let communes = Self.places.communes(of: "75")
            let (own, strange) = (communes[0], communes[1])
            let grant = try #require(Grant(role: .communeOfficer, communes: [own.commune!]))
            var browser = try await server.signedIn("can.bo", [grant])
            let csv = """
                Loại;Tên;Điện thoại;Xã;Ngành
                Hộ;A (mẫu);0912345678;\(own.text(in: .vi)), Đồng Nai;nông nghiệp
                HTX;B (mẫu);0912345679;\(strange.text(in: .vi)), Đồng Nai;Nông nghiệp
                """
            let job = try await browser.upload(Array(csv.utf8), ["loai": "co-so"])
            let page = try await browser.get(job)
            #expect(page.text.contains("Có 1 dòng cần sửa") && page.text.contains("ngoài địa bàn"))
        }
    }

    @Test("the template names the columns that are read, offers lists and explains")
    func template() async throws {
        try await LiveServer.run { server in
            var browser = try await server.signedIn("so.kh", [.coordinator])
            for subject in ImportSubject.allCases {
                for language in ["vi", "en"] {
                    let answer = try await browser.get(
                        "\(Self.root)/mau.xlsx?loai=\(subject.rawValue)&lang=\(language)")
                    #expect(answer.status == 200)
                    let table = try SheetTable.read(answer.body)
                    let texts = table.rows.map { (number: $0.number, texts: $0.values.map { $0?.text }) }
                    let header = try #require(ImportHeader(texts, of: subject))
                    #expect(header.columns.count == subject.columns.count, "\(header.unknown)")
                    #expect(header.unknown == [] && header.missing == [])
                }
            }
        }
    }

    @Test("every kind and sector of the template's lists is read", arguments: Language.allCases)
    func listed(language: Language) {
        let words = PageWords(catalogue: Catalogue(files: WebFiles()), language: language)
        let terms = ImportTerms(
            subject: .parties, circumstances: FileCircumstances(today: CivilDay(number: 20_000)) { _ in true },
            communes: { _, _ in [] }, party: nil, commune: nil, sector: nil, isWithin: { _ in true }, author: "x")
        func read(_ column: ImportColumn, _ text: String) -> PartyFile {
            ImportedParty(ImportRow(number: 1, cells: [column: ImportCell(text)]), terms: terms).file
        }
        for kind in PartyKind.allCases {
            #expect(read(.kind, words.text("lookup.party.\(kind.rawValue)")).partyKind == kind)
        }
        for sector in Sector.allCases {
            #expect(read(.sector, words.text("account.sector.\(sector.rawValue)")).sector == sector)
        }
    }
}

extension Browser {
    /// Sends a form with a file, from our own page.
    mutating func send(file: [UInt8], _ fields: [String: String], to target: String) async throws -> Answer {
        // Every page with a form carries the token; this one is there for everybody.
        let page = try await get("/quan-ly/tai-khoan")
        let token = Browser.formToken(page) ?? ""
        var body: [UInt8] = []
        for (name, value) in fields.merging(["ma-phien": token], uniquingKeysWith: { $1 }).sorted(by: {
            $0.key < $1.key
        }) {
            body += "--x\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8
        }
        body += "--x\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"hộ.xlsx\"\r\n".utf8
        body += "Content-Type: application/octet-stream\r\n\r\n".utf8 + file + "\r\n--x--\r\n".utf8
        return try await send(
            "POST", target,
            [("Content-Type", "multipart/form-data; boundary=x"), ("Sec-Fetch-Site", "same-origin")], body)
    }

    /// - Returns: where it led.
    mutating func upload(
        _ file: [UInt8], _ fields: [String: String], at target: String = ImportPageTests.root
    ) async throws -> String {
        let answer = try await send(file: file, fields, to: target)
        #expect(answer.status == 303, "\(answer.text.suffix(2_000))")
        return answer["location"] ?? ""
    }

    /// Sends a row's form with some answers changed.
    mutating func mend(_ page: Answer, _ target: String, _ changes: [String: String]) async throws -> Answer {
        var fields: [String: String] = [:]
        for match in page.text.matches(of: /<input[^>]* name="([^"]+)"[^>]* value="([^"]*)"/) {
            fields[String(match.1)] = String(match.2)
        }
        return try await post(target, fields.merging(changes) { $1 })
    }
}
