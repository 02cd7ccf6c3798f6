import Records
import Testing
import Traceability

@testable import Web

@Suite("The look-up by name")
struct SearchTests {
    /// Asks with the sample chain in the store.
    private static func ask(
        _ question: String, _ headers: [(String, String)] = [], _ check: @Sendable @escaping (Answer) throws -> Void
    ) async throws {
        try await LiveServer.run { server in
            _ = try await server.capture(DurianChain.document)
            try check(try await server.get("/tra-cuu\(question)", headers))
        }
    }

    @Test(
        "shows a product, whose it is and where, with the way to its page",
        arguments: ["s%E1%BA%A7u+ri%C3%AAng", "sau%20rieng", "RIENG+may"])
    func product(words: String) async throws {
        try await Self.ask("?q=\(words)") { answer in
            #expect(answer.status == 200)
            #expect(answer.text.contains("<a href=\"/p/01/09521001001007\"><bdi>Sầu riêng Ri6 (mẫu)</bdi></a>"))
            #expect(answer.text.contains("<bdi>Hợp tác xã Mây Vàng (mẫu)</bdi>"))
            #expect(answer.text.contains("<bdi>phường Đồng Xoài, thành phố Đồng Nai</bdi>"))
            #expect(!answer.text.contains("ấp 3"))
        }
    }

    @Test("shows a business with its kind, and its products behind it")
    func business() async throws {
        try await Self.ask("?q=may+vang+dong+xoai") { answer in
            #expect(answer.text.contains("Tìm thấy 2 kết quả."))
            #expect(
                answer.text.contains(
                    "<a href=\"/tra-cuu?cua=417%2F9521001000024\"><bdi>Hợp tác xã Mây Vàng (mẫu)</bdi></a>"))
            #expect(answer.text.contains("<bdi>Hợp tác xã</bdi>"))
        }
        try await Self.ask("?cua=417%2F9521001000024") { answer in
            #expect(answer.text.contains("<h1>Sản phẩm của <bdi>Hợp tác xã Mây Vàng (mẫu)</bdi></h1>"))
            #expect(answer.text.contains("/p/01/09521001001007"))
        }
    }

    @Test("never shows a place whose name is not published")
    func secret() async throws {
        for question in ["?q=bi+mat", "?loai=dia-diem", "?cua=414%2F9521001000031"] {
            try await Self.ask(question) { answer in
                #expect(!answer.text.contains("Vườn bí mật"))
                #expect(!answer.text.contains("11.53271"))
            }
        }
    }

    @Test("says what to do where nothing matches, and keeps the words")
    func nothing() async throws {
        try await Self.ask("?q=b%C6%B0%E1%BB%9Fi+T%C3%A2n+Tri%E1%BB%81u") { answer in
            #expect(answer.status == 200)
            #expect(answer.text.contains("Không tìm thấy gì khớp"))
            #expect(answer.text.contains("không có nghĩa là hàng giả"))
            #expect(answer.text.contains("https://truyxuatnguongoc.gov.vn/"))
            #expect(answer.text.contains("value=\"bưởi Tân Triều\""))
        }
    }

    @Test("speaks English")
    func english() async throws {
        try await Self.ask("?q=durian&lang=en") { answer in
            #expect(answer.text.contains("<bdi>Ri6 durian (sample)</bdi>"))
            #expect(answer.text.contains("Results found: 1."))
            #expect(answer.text.contains("<bdi>Đồng Xoài ward, Đồng Nai city</bdi>"))
        }
    }

    @Test(
        "an address of somebody else is said to be theirs; only a system we know is a link",
        arguments: [
            (
                "https://traceviet.mae.gov.vn/cong/0a1b2c3d4e5f60718293a4b5c6d7e8f9",
                "của Bộ Nông nghiệp và Môi trường", true
            ),
            ("traceviet.mae.gov.vn/cong/0a1b2c3d4e5f60718293a4b5c6d7e8f9", "của Bộ Nông nghiệp và Môi trường", true),
            ("HTTPS://WWW.Verigoods.vn/sp?id=123456", "VeriGoods", true),
            ("https://example.com/san-pham/123456", "example.com", false),
            ("https://truyxuatnguongoc.gov.vn@evil.example/x", "evil.example", false),
            ("https://evil.example\\@truyxuatnguongoc.gov.vn/x", "evil.example", false),
        ])
    func theirs(pasted: String, owner: String, isLink: Bool) async throws {
        try await LiveServer.run { server in
            let answer = try await server.get("/tra-cuu?q=\(PercentCoding.encode(pasted))")
            #expect(answer.status == 200)
            #expect(answer.text.contains("Đường dẫn này là của hệ thống khác"))
            #expect(answer.text.contains(owner))
            #expect(answer.text.contains("rel=\"noopener nofollow external\"") == isLink)
            #expect(answer.text.contains("<a href=\"https://evil") == false)
        }
    }

    @Test(
        "a GS1 link of any host is still a code, and one badly written is explained",
        arguments: [
            ("https://verigoods.vn/01/09521001001007", 303), ("https://verigoods.vn/01/09521001001008", 400),
            ("https://id.example.gov.vn/nothing", 400), ("javascript:alert(1)", 200), ("TCVN 10739:2015", 200),
        ])
    func codes(words: String, status: Int) async throws {
        try await LiveServer.run { server in
            let answer = try await server.get("/tra-cuu?q=\(PercentCoding.encode(words))")
            #expect(answer.status == status)
            #expect(!answer.text.contains("Đường dẫn này là của hệ thống khác"))
            #expect(!answer.text.contains("href=\"javascript"))
        }
    }

    @Test(
        "names that hold HTML or turn the writing are text of their own",
        arguments: InjectionTests.attacks + ["\u{202E}gnout\u{202C}"])
    func hostile(attack: String) async throws {
        try await LiveServer.run { server in
            let name = "Mít \(attack)".unicodeScalars.map { "\"\\".unicodeScalars.contains($0) ? "\\\($0)" : "\($0)" }
                .joined()
            let document = DurianChain.document.replacing("Sầu riêng Ri6 (mẫu)", with: name)
            #expect(try await server.capture(document).status == 202)
            let answer = try await server.get("/tra-cuu?q=m%C3%ADt")
            InjectionTests.expectHarmless(answer.text)
            #expect(answer.text.contains("<bdi>\(PageText().escapeText("Mít \(attack)"))</bdi>"))
        }
    }

    @Test(
        "strange questions are answered",
        arguments: [
            "?trang=99999999999999999999&loai=san-pham", "?trang=-3&loai=san-pham", "?loai=x", "?cua=", "?q=%20",
            "?q=\(String(repeating: "sau+rieng+", count: 900))", "?q=%F0%9F%98%80", "?loai=co-so&q=sau&trang=7",
        ])
    func strange(question: String) async throws {
        try await Self.ask(question) { #expect($0.status == 200) }
    }

    @Test("a business nobody knows is nothing that is there")
    func unknownBusiness() async throws {
        try await Self.ask("?cua=417%2F9521001000031") { #expect($0.status == 404) }
    }

    @Test("the first page says how much there is and opens the lists; an empty store shows no figures")
    func figures() async throws {
        try await LiveServer.run { server in
            #expect(try await !server.get("/").text.contains("Hệ thống đang có"))
            _ = try await server.capture(DurianChain.document)
            let home = try await server.get("/").text
            #expect(home.contains("<a href=\"/tra-cuu?loai=san-pham\"><span class=\"figure\">1</span> Sản phẩm</a>"))
            #expect(home.contains("<span class=\"figure\">5</span> sự kiện đã ghi"))
            #expect(!home.contains("loai=dia-diem"))
            #expect(try await server.get("/tra-cuu?loai=co-so").text.contains("Hợp tác xã Mây Vàng (mẫu)"))
        }
    }

    @Test("numbers are written as people write them")
    func numbers() {
        #expect(
            [0, 999, 1_000, 1_234_567].map { NumberText.grouped($0, in: .vi) } == ["0", "999", "1.000", "1.234.567"])
        #expect(NumberText.grouped(12_345, in: .en) == "12,345")
    }

    @Test("a long list is turned page by page")
    func pager() {
        let words = OriginWords(
            catalogue: Catalogue(files: WebFiles()), places: PlaceNames(files: WebFiles()), language: .vi, origin: "")
        let middle = LookupPager(LookupQuestion(words: "a b", kind: .product, page: 2), count: 45, words: words)
        #expect(middle?.previous == "/tra-cuu?q=a%20b&loai=san-pham")
        #expect(middle?.next == "/tra-cuu?q=a%20b&loai=san-pham&trang=3")
        #expect(middle?.position == "Trang 2/3")
        #expect(LookupPager(LookupQuestion(kind: .product, page: 3), count: 45, words: words)?.next == nil)
        #expect(LookupPager(LookupQuestion(kind: .product), count: 20, words: words)?.position == nil)
    }
}
