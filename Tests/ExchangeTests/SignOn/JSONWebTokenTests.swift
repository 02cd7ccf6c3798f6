import EPCIS
import Records
import Support
import Testing

@testable import Exchange

@Suite struct JSONWebTokenTests {
    private static func part(_ json: String) -> String { Base64URL.encode(Array(json.utf8)) }
    private static let good = part(#"{"alg":"RS256","kid":"k"}"#) + "." + part("{}") + ".AAAA"

    @Test("a token in the agreed form is taken apart")
    func good() throws {
        let token = try JSONWebToken(Self.good)
        #expect(token.algorithm == .rs256)
        #expect(token.keyID == "k")
        #expect(token.signed == Array(Self.good.utf8.dropLast(5)))
        #expect(token.signature == [0, 0, 0])
    }

    @Test(
        "anything else is refused before a key is looked for",
        arguments: [
            "", ".", "..", "a.b", "a.b.c.d", "a.b.c.d.e", " ", "e30.e30.", "e30.e30.AAAA",
            part(#"{"alg":"none"}"#) + ".e30.", part(#"{"alg":"None"}"#) + ".e30.AAAA",
            part(#"{"alg":"HS256"}"#) + ".e30.AAAA", part(#"{"alg":["RS256"]}"#) + ".e30.AAAA",
            part(#"{"alg":"none","alg":"RS256"}"#) + ".e30.AAAA", part(#"{"alg":"RS256","crit":["x"]}"#) + ".e30.AAAA",
            part(#"{"alg":"RS256","typ":"at+jwt"}"#) + ".e30.AAAA", part(#"{"alg":"RS256","kid":7}"#) + ".e30.AAAA",
            part(#"{"alg":"RS256"}"#) + ".W10.AAAA", part(#"{"alg":"RS256"}"#) + ".e30.AAA=",
            part(#"{"alg":"RS256"}"#) + ".e30.AA+A", part(#"{"alg":"RS256"}"#) + ".e30.AAB",
            part(#"{"alg":"RS256"}"#) + ".e30\n.AAAA", part(#"{"alg":"RS256"}{}"#) + ".e30.AAAA",
            String(repeating: "A", count: 16_385),
        ])
    func refused(_ text: String) {
        let found = #expect(throws: SignOnTrouble.self) { try JSONWebToken(text) }
        #expect(found?.code == .token)
    }

    @Test("changed bytes are refused or change nothing, and never crash")
    func mutated() throws {
        var random = SeededRandom(seed: 2026)
        var refused = 0
        for _ in 0..<20_000 {
            var bytes = Array(Self.good.utf8)
            for _ in 0...Int(random.next() % 4) {
                let at = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 3 {
                case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes.remove(at: at)
                default: bytes.insert(UInt8(truncatingIfNeeded: random.next() & 0x7F), at: at)
                }
            }
            if (try? JSONWebToken(String(decoding: bytes, as: UTF8.self))) == nil { refused += 1 }
        }
        #expect(refused > 10_000)
    }

    @Test("keys of another kind or use, too short ones and nonsense are left out")
    func keys() throws {
        let text = """
            {"keys":[{"kty":"oct","k":"AAAA"},{"kty":"RSA","n":"AQAB","e":"AQAB"},{"kty":"RSA","use":"enc"},
             {"kty":"EC","crv":"P-384","x":"AA","y":"AA"},{"kty":"EC","crv":"P-256",
             "x":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","y":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},7,null,
             {"kty":"OKP","crv":"Ed25519","x":"AA"}]}
            """
        #expect(try JSONWebKeySet(JSONValue(Array(text.utf8))).keys.isEmpty)
        let real = TestKey(.es256, id: "k").published
        #expect(try JSONWebKeySet(.object([JSONMember("keys", .array([real]))])).keys.count == 1)
        #expect(throws: SignOnTrouble.self) { try JSONWebKeySet(.object([])) }
    }
}
