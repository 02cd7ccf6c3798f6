import Support
import Testing

@testable import Web

@Suite("The resolver")
struct ResolverTests {
    private static let origin = "https://id.example.gov.vn"

    @Test(
        "sends every registered key to its page with the whole identity and the query as it came",
        arguments: [
            "/01/09521001001007", "/01/09521001001007/10/RI6-2611A", "/01/09521001001007/10/LOT%2F1/21/S%2F1",
            "/01/09521001001007/22/2A/10/L/21/S?17=261231&a=b;c&flag&x=%c4%91",
            "/01/09521001001007?17=261231;3103=000189",
            "/01/09521001001007?flag", "/01/09521001001007?lang=en&linkType=",
        ])
    func redirects(target: String) async throws {
        try await OriginWalkTests.run(.sqlite) { server in
            for method in ["GET", "HEAD"] {
                let answer = try await server.send(method, target)
                #expect(answer.status == 307)
                #expect(answer["location"] == "\(Self.origin)/p\(target)")
                #expect(answer["access-control-allow-origin"] == "*")
                #expect(answer.body.isEmpty)
            }
        }
    }

    @Test("a trailing slash changes nothing")
    func trailingSlash() async throws {
        try await OriginWalkTests.run(.sqlite) { server in
            let answer = try await server.get("/01/09521001001007/10/A/?x=1")
            #expect(answer["location"] == "\(Self.origin)/p/01/09521001001007/10/A?x=1")
        }
    }

    @Test(
        "a wrong code is explained, with the failing place marked",
        arguments: [
            ("/01/09521001001008", "0952100100100<mark>8</mark>", "gs1.checkDigit"),
            ("/01/0952100100100A", "<mark>A</mark>", "gs1.character"),
            ("/01/09521001001007/foo", "<mark>f</mark>oo", "gs1.danglingSegment"),
            ("/01/09521001001007/21/S/10/L", "<mark>1</mark>0/L", "gs1.qualifierOrder"),
        ])
    func wrong(target: String, marked: String, code: String) async throws {
        try await LiveServer.run { server in
            for prefix in ["", "/p"] {
                let page = try await server.get(prefix + target)
                #expect(page.status == 400)
                #expect(page["content-type"]?.hasPrefix("text/html") == true)
                #expect(page.text.contains(marked))
                let problem = try await server.get(prefix + target, [("Accept", "application/problem+json")])
                #expect(problem.status == 400)
                #expect(try problem.member("code") == code)
                #expect(try problem.json()["position"] is Int)
            }
        }
    }

    @Test("the failing digit is named in both languages")
    func named() async throws {
        try await LiveServer.run { server in
            let vi = try await server.get("/01/09521001001008")
            #expect(vi.text.contains("Chữ số kiểm tra là 8, nhưng tính từ các chữ số khác thì phải là 7"))
            let en = try await server.get("/01/09521001001008?lang=en")
            #expect(en.text.contains("The check digit is 8, but the other digits give 7"))
        }
    }

    @Test("the data of a page is linked data", arguments: ["application/ld+json", "application/json"])
    func data(media: String) async throws {
        try await OriginWalkTests.run(.sqlite) { server in
            let answer = try await server.get(
                "/p/01/09521001001007/10/RI6-2611A/21/000127?lang=en", [("Accept", media)])
            #expect(answer.status == 200)
            #expect(answer["content-type"] == media)
            let data = try answer.json()
            #expect(data["@type"] as? String == "Product")
            #expect(data["gtin"] as? String == "09521001001007")
            #expect(data["nguon:verdict"] as? String == "scan.valid")
            #expect(data["@id"] as? String == "https://id.example.gov.vn/01/09521001001007/10/RI6-2611A/21/000127")
            #expect(!answer.text.contains("scan.valid."))
        }
    }
}
