import Records
import Testing
import Traceability

@testable import Web

@Suite("Code numbers for programs")
struct CodesAPITests {
    private static let secret = "khoa-cua-phan-mem-mau"

    private static func filled(_ body: @Sendable @escaping (LiveServer) async throws -> Void) async throws {
        try await CodePagesTests.filled { server in
            for (party, secret) in [("htx-1", secret), ("ho-2", "khoa-khac")] {
                _ = try await server.stores.keys.create(
                    name: "ERP", sender: party, scopes: [.files], secret: secret, by: .system("test"))
            }
            try await body(server)
        }
    }

    private static func post(
        _ body: String, _ server: LiveServer, key: String? = nil, secret: String = secret
    ) async throws -> Answer {
        let headers = [("Authorization", "Bearer \(secret)"), ("Content-Type", "application/json")]
        return try await server.send(
            "POST", "/api/v1/codes", headers + (key.map { [("Idempotency-Key", $0)] } ?? []), body: Array(body.utf8))
    }

    private static func codes(_ answer: Answer) throws -> [String] {
        (try answer.json()["codes"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
    }

    @Test("the same key gives the same numbers; the file has its own")
    func idempotent() async throws {
        try await Self.filled { server in
            let order = #"{"kind": "gtin", "prefix": "952100149", "product": "sp-2"}"#
            let first = try await Self.post(order, server, key: "k1")
            #expect(first.status == 201)
            #expect(try Self.codes(first) == [CodePagesTests.number(0)])
            #expect(first.text.contains("(01)\(CodePagesTests.number(0))"))
            #expect(try Self.codes(try await Self.post(order, server, key: "k1")) == [CodePagesTests.number(0)])
            #expect(try await CodePagesTests.product("sp-2", server).gtin == CodePagesTests.number(0))
            let pallets = #"{"kind": "sscc", "prefix": "952100149", "count": 7, "extension": 1}"#
            #expect(try await Self.post(pallets, server, key: "k1").status == 409)
            #expect(try Self.codes(try await Self.post(pallets, server, key: "k2")).count == 7)
            let list = try await server.get(
                "/api/v1/codes?limit=3", [("Authorization", "Bearer \(Self.secret)")])
            #expect(try Self.codes(list).count == 3 && list.text.contains("\"left\":999"))
            let next = try #require(try list.member("next"))
            let rest = try await server.get(
                "/api/v1/codes?limit=9&before=\(next)", [("Authorization", "Bearer \(Self.secret)")])
            #expect(try Self.codes(rest).count == 5)
        }
    }

    @Test("what cannot be given is refused with its reason, and nobody sees another's numbers")
    func refused() async throws {
        try await Self.filled { server in
            let cases: [(String, Int)] = [
                ("{}", 400), ("[", 400), (#"{"kind": "gtin"}"#, 400), (#"{"kind": "gtin", "prefix": "2001234"}"#, 400),
                (#"{"kind": "gtin", "prefix": "952100150"}"#, 400), (#"{"kind": "pack", "product": "sp-1"}"#, 400),
                (#"{"kind": "pack", "product": "sp-1", "pack": 0}"#, 400),
                (#"{"kind": "sscc", "prefix": "952100149", "count": 201}"#, 400),
                (#"{"kind": "internal", "product": "sp-3"}"#, 404),
                (#"{"kind": "internal", "product": "sp-1", "party": "ho-2"}"#, 404),
                (#"{"kind": "internal", "product": "sp-1", "place": "x"}"#, 400),
            ]
            for (body, status) in cases {
                #expect(try await Self.post(body, server).status == status, "\(body)")
            }
            let pointers = [
                ("{}", "/kind"), (#"{"kind": "gtin"}"#, "/prefix"), (#"{"kind": "pack", "product": "sp-1"}"#, "/pack"),
                (#"{"kind": "sscc", "prefix": "952100149", "count": 201}"#, "/count"),
                (#"{"kind": "sscc", "prefix": "952100149", "count": "7"}"#, "/count"),
                (#"{"kind": "sscc", "prefix": "952100149", "extension": 12}"#, "/extension"),
                (#"{"kind": "gtin", "prefix": "952100150"}"#, "/prefix"),
            ]
            for (body, pointer) in pointers {
                #expect(try await Self.post(body, server).member("pointer") == pointer, "\(body)")
            }
            for odd in ["limit=0", "limit=x", "before=x", "before=-1"] {
                let answer = try await server.get("/api/v1/codes?\(odd)", [("Authorization", "Bearer \(Self.secret)")])
                #expect(answer.status == 400 && answer.text.contains("query.badNumber"), "\(odd)")
            }
            let key = try Self.codes(try await Self.post(#"{"kind": "internal", "product": "sp-1"}"#, server))
            #expect(key == [ProvinceKey(province: "75", number: 0)!.text])
            let own = try await server.get(
                "/api/v1/codes?code=\(key[0])", [("Authorization", "Bearer \(Self.secret)")])
            #expect(own.status == 200 && own.text.contains("/nb/\(key[0])") && !own.text.contains("traceCode"))
            let other = try await server.get("/api/v1/codes?code=\(key[0])", [("Authorization", "Bearer khoa-khac")])
            #expect(other.status == 404)
            #expect(try await server.get("/api/v1/codes").status == 401)
        }
    }
}
