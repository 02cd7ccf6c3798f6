import Support
import Testing

@testable import Web

@Suite("The trace over HTTP")
struct TraceTests {
    @Test("leads from an item back to the orchard", arguments: Engine.allCases)
    func backward(engine: Engine) async throws {
        try await OriginWalkTests.run(engine) { server in
            let code = PercentCoding.encode("\(DurianChain.origin)\(DurianChain.item)")
            let answer = try await server.get("/api/v1/trace?code=\(code)&direction=backward", CaptureWalkTests.read)
            #expect(answer.status == 200)
            let graph = try answer.json()
            let nodes = try #require(graph["nodes"] as? [[String: Any]]).compactMap { $0["id"] as? String }
            #expect(nodes.contains("01/09521001001014/10/V12"))
            #expect(nodes.contains("414/9521001000031"))
            #expect(graph["complete"] as? Bool == true)
            #expect(try #require(graph["depthReached"] as? Int) >= 2)
            let relations = try #require(graph["edges"] as? [[String: Any]]).compactMap { $0["relation"] as? String }
            #expect(Set(relations).isSuperset(of: ["lot", "transformation"]))
            let steps = try #require(graph["events"] as? [[String: Any]]).compactMap { $0["bizStep"] as? String }
            #expect(steps.first == "commissioning" && steps.last == "retail_selling")
        }
    }

    @Test("leads from the orchard's lot forward to the shop", arguments: Engine.allCases)
    func forward(engine: Engine) async throws {
        try await OriginWalkTests.run(engine) { server in
            let code = PercentCoding.encode("(01)09521001001014(10)V12")
            let answer = try await server.get("/api/v1/trace?code=\(code)&direction=forward", CaptureWalkTests.read)
            #expect(answer.text.contains("414/9521001000055"))
            #expect(answer.text.contains("01/09521001001007/21/000127"))
        }
    }

    @Test("says where it was cut", arguments: Engine.allCases)
    func cut(engine: Engine) async throws {
        try await OriginWalkTests.run(engine) { server in
            let target = "/api/v1/trace?code=\(DurianChain.item)&direction=backward&depth=1"
            let graph = try await server.get(target, CaptureWalkTests.read).json()
            #expect(graph["complete"] as? Bool == false)
            let cut = try #require((graph["cuts"] as? [[String: Any]])?.first)
            #expect(cut["reason"] as? String == "depth")
        }
    }

    @Test(
        "refuses a bad question with its place",
        arguments: [
            ("?code=9521001001008", "gs1.checkDigit", 12), ("?code=%2801%2909521001001008", "gs1.checkDigit", 17),
            ("?code=urn:epc:id:nothing:1", "gs1.urnScheme", 11), ("", "query.missingParameter", nil),
            ("?code=%20", "query.missingParameter", nil), ("?code=9521001001007&direction=up", "query.badChoice", nil),
            ("?code=9521001001007&depth=0", "query.badRange", nil),
            ("?code=9521001001007&limit=x", "query.badRange", nil),
            ("?code=9521001001007&dept=1", "query.unknownParameter", nil), ("?code=%zz", "web.brokenQuery", nil),
        ] as [(String, String, Int?)])
    func refused(query: String, code: String, position: Int?) async throws {
        try await LiveServer.run { server in
            let answer = try await server.get("/api/v1/trace\(query)", CaptureWalkTests.read)
            #expect(answer.status == 400)
            let problem = try answer.json()
            #expect(problem["code"] as? String == code)
            #expect(problem["position"] as? Int == position)
            #expect((problem["type"] as? String)?.hasPrefix("https://nguon.example/problems/") == true)
        }
    }
}
