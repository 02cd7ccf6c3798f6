import Foundation
import Testing

@testable import Web

@Suite("What a code is, over HTTP")
struct CodeCheckTests {
    private func check(_ code: String, _ rest: String = "", _ server: LiveServer) async throws -> [String: Any] {
        let answer = try await server.get("/api/v1/gs1/check?code=\(PercentCoding.encode(code))\(rest)")
        #expect(answer.status == 200)
        #expect(answer["content-type"] == "application/json")
        return try answer.json()
    }

    @Test("a code in any form says its elements and its other forms")
    func good() async throws {
        try await LiveServer.run { server in
            for code in [
                "(01)09521234567899(10)L(17)261231", "]d201095212345678991726123110L", "^010952123456789910L^17261231",
            ] {
                let answer = try await check(code, "&prefix=7&lang=vi", server)
                #expect(answer["valid"] as? Bool == true)
                #expect(answer["key"] as? String == "01/09521234567899/10/L")
                #expect(answer["level"] as? String == "lot")
                let elements = try #require(answer["elements"] as? [[String: Any]])
                #expect(elements.first { $0["ai"] as? String == "10" }?["name"] as? String == "Số lô")
                let forms = try #require(answer["equivalents"] as? [String: String])
                #expect(forms["digitalLink"]?.hasSuffix("/01/09521234567899/10/L?17=261231") == true)
                #expect(forms["epcURN"] == "urn:epc:class:lgtin:9521234.056789.L")
                #expect(answer["error"] == nil)
            }
        }
    }

    @Test("what a tag holds is explained, on the page and for programs; what it holds wrong has its place marked")
    func tags() async throws {
        try await LiveServer.run { server in
            for code in ["eh30164596f40c0e5cbe991a83", "https://id.example.vn/exMBZFlvQMDly-mRqD"] {
                let answer = try await check(code, "&lang=vi", server)
                #expect(answer["form"] as? String == "epcBinary")
                #expect(answer["key"] as? String == "01/09528765123457/21/123456789123")
                let forms = try #require(answer["equivalents"] as? [String: String])
                #expect(forms["epcURN"] == "urn:epc:id:sgtin:9528765.012345.123456789123")
                let page = try await server.get("/kiem-tra-ma?q=\(PercentCoding.encode(code))")
                #expect(page.status == 200)
                #expect(page.text.contains("Là chuỗi EPC nhị phân"))
                #expect(page.text.contains("09528765123457"))
            }
            let error = try await check("eh30164596f40c0e", "&lang=vi", server)["error"] as? [String: Any]
            #expect(error?["code"] as? String == "gs1.epcEnd")
            #expect(error?["position"] as? Int == 16)
            #expect(error?["rule"] as? String == "epcEnd")
            #expect(try await server.get("/kiem-tra-ma?q=eh30164596f40c0e").status == 400)
        }
    }

    @Test("a wrong code is an answer: identifier, place, rule and words in the language asked for")
    func wrong() async throws {
        try await LiveServer.run { server in
            let answer = try await check("(01)09521234567890", "&lang=en", server)
            #expect(answer["valid"] as? Bool == false)
            let error = try #require(answer["error"] as? [String: Any])
            #expect(error["code"] as? String == "gs1.checkDigit")
            #expect(error["ai"] as? String == "01")
            #expect(error["position"] as? Int == 17)
            #expect(error["rule"] as? String == "csum")
            #expect((error["detail"] as? String)?.contains("check digit") == true)
            let alone = try await check("(10)L", "&lang=vi", server)
            #expect((alone["error"] as? [String: Any])?["rule"] as? String == "req")
            #expect((alone["elements"] as? [Any])?.count == 1)
        }
    }

    @Test(
        "what is no question is refused",
        arguments: [
            "", "?code=", "?code=%20", "?code=1&x=2", "?code=1&prefix=5", "?code=1&prefix=a",
            "?code=\(String(repeating: "9", count: 8_001))",
        ])
    func refused(query: String) async throws {
        try await LiveServer.run { server in
            let answer = try await server.get("/api/v1/gs1/check" + query)
            #expect(answer.status == 400)
        }
    }

    @Test(
        "nothing that is sent makes it fail",
        arguments: ["%00", "%FF", "%1D", "]d2", "(%28", "^^", "01%2F", "urn:epc:", "%C4%91"])
    func nasty(code: String) async throws {
        try await LiveServer.run { server in
            let answer = try await server.get("/api/v1/gs1/check?code=" + code)
            #expect(answer.status < 500)
        }
    }
}
