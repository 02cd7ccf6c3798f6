import Testing

@testable import Web

@Suite("Keys and what they open")
struct KeysTests {
    static let guarded = [
        "/epcis/events", "/epcis/events/x", "/epcis/capture", "/epcis/capture/x", "/api/v1/trace?code=1",
    ]

    @Test("without a key: 401, and how to send one", arguments: guarded)
    func missing(target: String) async throws {
        try await LiveServer.run { server in
            let answer = try await server.get(target)
            #expect(answer.status == 401)
            #expect(answer["www-authenticate"] == "Bearer realm=\"nguon\"")
            #expect(try answer.member("code") == "web.keyMissing")
        }
    }

    @Test("with a key nobody has: 401, wherever it is sent", arguments: guarded + ["/", "/openapi.json"])
    func unknown(target: String) async throws {
        try await LiveServer.run { server in
            for value in ["Bearer nguon_wrong", "Basic YTpi", "Bearer", "bearer  "] {
                let answer = try await server.get(target, [("Authorization", value)])
                #expect(answer.status == 401)
                #expect(answer["www-authenticate"]?.contains("invalid_token") == true)
            }
        }
    }

    @Test("a key without the scope: 403")
    func scope() async throws {
        try await LiveServer.run { server in
            let answer = try await server.capture(SampleDocument.harvest(), key: LiveServer.readKey)
            #expect(answer.status == 403)
            #expect(try answer.member("type") == "epcisException:SecurityException")
            #expect(try answer.json()["arguments"] as? [String: String] == ["scope": "capture"])
        }
    }

    @Test(
        "what the public may see needs none",
        arguments: ["/", "/tra-cuu", "/p/01/09521001001007", "/epcis", "/openapi.json"])
    func open(target: String) async throws {
        try await LiveServer.run { server in
            let answer = try await server.get(target)
            #expect(answer.status == 200)
        }
    }

    @Test(
        "a resource of a later version is 501, not 404",
        arguments: ["queries", "epcs", "eventTypes/ObjectEvent/events", "bizSteps"])
    func later(resource: String) async throws {
        try await LiveServer.run { server in
            let answer = try await server.get("/epcis/\(resource)")
            #expect(answer.status == 501)
            #expect(try answer.member("type") == "epcisException:ImplementationException")
        }
    }
}
