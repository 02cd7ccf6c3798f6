import Testing

@testable import Web

@Suite("The look-up")
struct LookupTests {
    @Test(
        "takes a code in every printed form to its page",
        arguments: [
            ("(01)09521001001007(10)RI6-2611A", "/p/01/09521001001007/10/RI6-2611A"),
            ("9521001001007", "/p/01/09521001001007"), (" 9 521001 001007 ", "/p/01/09521001001007"),
            ("https://id.example.gov.vn/01/09521001001007/21/S1?x=1", "/p/01/09521001001007/21/S1?x=1"),
            ("urn:epc:id:sgtin:9521001.000100.S1", "/p/01/09521001001007/21/S1"),
            ("095210010000000017", "/p/00/095210010000000017"),
            ("/01/09521001001007/10/A", "/p/01/09521001001007/10/A"),
        ])
    func redirects(words: String, page: String) async throws {
        try await LiveServer.run { server in
            let answer = try await server.get("/tra-cuu?q=\(PercentCoding.encode(words))")
            #expect(answer.status == 303)
            #expect(answer["location"] == page)
        }
    }

    @Test("explains a wrong code and keeps what was typed")
    func wrong() async throws {
        try await LiveServer.run { server in
            let answer = try await server.get("/tra-cuu?q=9521001001008")
            #expect(answer.status == 400)
            #expect(answer.text.contains("952100100100<mark>8</mark>"))
            #expect(answer.text.contains("value=\"9521001001008\""))
        }
    }

    @Test("an empty question is the box again")
    func empty() async throws {
        try await LiveServer.run { server in
            let answer = try await server.get("/tra-cuu")
            #expect(answer.status == 200)
            #expect(!answer.text.contains("Không tìm thấy"))
            #expect(answer.text.contains("href=\"/tra-cuu?loai=san-pham\""))
        }
    }
}
