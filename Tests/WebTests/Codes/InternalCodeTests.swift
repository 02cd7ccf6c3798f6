import Records
import Testing
import Traceability

@testable import Web

@Suite("The page of an internal code")
struct InternalCodeTests {
    private static let key = ProvinceKey(province: "75", number: 0)!.text

    /// The household's product has a key of the province, and is let in.
    private static func keyed(
        _ status: FileStatus = .active, _ body: @Sendable @escaping (LiveServer) async throws -> Void
    ) async throws {
        try await CodePagesTests.filled { server in
            let codes = CodeStore(files: server.stores.files)
            let given = try await codes.take(
                CodeOrder(party: "ho-2", .internalKey(province: "75", .product, id: "sp-3")),
                by: PartyPagesTests.author)
            #expect(given.map(\.code) == [key])
            try await change(server) { $0.standing = Standing(status, since: CodePagesTests.day) }
            try await body(server)
        }
    }

    private static func change(_ server: LiveServer, _ change: (inout ProductFile) -> Void) async throws {
        var file = try await CodePagesTests.product("sp-3", server)
        change(&file)
        _ = try await server.stores.files.replace("sp-3", version: nil, with: file, by: PartyPagesTests.author)
    }

    @Test("says what it is of, and that it is no code of GS1")
    func current() async throws {
        try await Self.keyed { server in
            let page = try await server.get("/nb/\(Self.key)")
            #expect(page.status == 200)
            for words in [
                "Mã nội bộ", "không phải mã số mã vạch", "Bưởi sp-3 (mẫu)", "Hộ Mẫu Thứ Hai", Self.key, "được tỉnh cấp",
            ] {
                #expect(page.text.contains(words), "\(words)")
            }
            #expect(!page.text.contains("internal.") && !page.text.lowercased().contains("chính hãng"))
            #expect(page.text.utf8.count < 60_000)
            let english = try await server.get("/nb/\(Self.key)?lang=en")
            #expect(english.text.contains("A valid internal code"))
            let data = try await server.get("/nb/\(Self.key)", [("Accept", "application/json")])
            #expect(try data.json()["isGS1Key"] as? Bool == false && data.member("name") == "Bưởi sp-3 (mẫu)")
        }
    }

    @Test("tells nothing of a file that nobody let in")
    func unpublished() async throws {
        try await Self.keyed(.submitted) { server in
            let page = try await server.get("/nb/\(Self.key)")
            #expect(page.status == 200 && page.text.contains("chưa công bố"))
            #expect(!page.text.contains("Bưởi sp-3") && !page.text.contains("Hộ Mẫu"))
            let data = try await server.get("/nb/\(Self.key)", [("Accept", "application/json")])
            #expect(try data.member("name") == nil)
        }
    }

    @Test("after a GTIN replaced it the printed key still answers, says so, and keeps its events")
    func moved() async throws {
        try await Self.keyed { server in
            for (origin, day) in [("https://cu.example.gov.vn", "11"), ("https://id.example.gov.vn", "13")] {
                let event = SampleDocument.event(
                    time: "2026-11-\(day)T07:00:00+07:00", epc: "\(origin)/nb/\(Self.key)/10/L1")
                #expect(try await server.capture(SampleDocument.document([event])).status == 202)
            }
            let gtin = CodePagesTests.number(5)
            try await Self.change(server) { $0.gtin = gtin }
            let page = try await server.get("/nb/\(Self.key)/10/L1")
            #expect(page.status == 200)
            for words in [
                "Mã cũ, nay là \(gtin)", "href=\"/p/01/\(gtin)/10/L1\"", "11/11/2026", "13/11/2026",
                "Gắn mã, đưa vào hệ thống",
            ] { #expect(page.text.contains(words), "\(words)") }
            let whole = try await server.get("/nb/\(Self.key)")
            #expect(whole.text.contains("11/11/2026") && whole.text.contains("href=\"/p/01/\(gtin)\""))
            let other = try await server.get("/nb/\(Self.key)/10/L2")
            #expect(other.text.contains("Chưa có việc nào") && !other.text.contains("11/11/2026"))
            let data = try await server.get("/nb/\(Self.key)/10/L1", [("Accept", "application/json")])
            #expect(try data.member("movedTo") == "https://id.example.gov.vn/01/\(gtin)/10/L1")
            // A trace from the number goes through what the lot was called before.
            let question = PercentCoding.encode("(01)\(gtin)(10)L1")
            let trace = try await server.get("/api/v1/trace?code=\(question)", CaptureWalkTests.read).json()
            #expect((trace["events"] as? [[String: Any]])?.count == 2)
            // And the page of the number names the key.
            let origin = try await server.get("/p/01/\(gtin)")
            #expect(origin.text.contains("Mã nội bộ trước đây") && origin.text.contains("href=\"/nb/\(Self.key)\""))
        }
    }

    @Test("is found however it is typed; a mistyped one is told, one that nobody has is no fake")
    func lookup() async throws {
        try await Self.keyed { server in
            let explained = try await server.get("/kiem-tra-ma?q=\(Self.key)")
            #expect(explained.status == 303 && explained["location"] == "/nb/\(Self.key)")
            let plain = Self.key.filter { $0 != "-" }.lowercased()
            for typed in [
                Self.key, plain, " \(plain) ", "https://id.example.gov.vn/nb/\(Self.key)",
                "https://cu.example.gov.vn/nb/\(Self.key)",
            ] {
                let answer = try await server.get("/tra-cuu?q=\(PercentCoding.encode(typed))")
                #expect(answer.status == 303 && answer["location"] == "/nb/\(Self.key)", "\(typed)")
            }
            let respelt = try await server.get("/nb/\(plain)/10/L1?a=1")
            #expect(respelt.status == 307 && respelt["location"] == "/nb/\(Self.key)/10/L1?a=1")
            let wrong = String(Self.key.dropLast()) + (Self.key.last == "A" ? "B" : "A")
            let sent = try await server.get("/tra-cuu?q=\(wrong)")
            let told = try await server.get(sent["location"] ?? "")
            #expect(told.status == 400 && told.text.contains("ký tự sai"))
            #expect(!told.text.contains("gạch chân"), "nobody knows which")
            let free = ProvinceKey(province: "75", number: 77)!.text
            let unknown = try await server.get("/nb/\(free)")
            #expect(unknown.status == 404 && unknown.text.contains("không có nghĩa là hàng giả"))
            for hostile in [
                "/nb/x", "/nb/%00", "/nb/\(Self.key)/10/", "/nb/\(Self.key)/99/a", "/nb/..%2F..", "/nb/<b>",
            ] {
                let answer = try await server.get(hostile)
                #expect([400, 404].contains(answer.status), "\(hostile)")
            }
        }
    }

    @Test("is printed as a symbol; a wrong one is not")
    func symbol() async throws {
        try await Self.keyed { server in
            let good = try await server.get("/qr?data=/nb/\(Self.key)")
            let wrong = try await server.get("/qr?data=/nb/NB-75-AA0000-X")
            #expect(good.status == 200 && wrong.status == 400)
        }
    }
}
