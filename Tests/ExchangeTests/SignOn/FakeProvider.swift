import Crypto
import CryptoExtras
import EPCIS
import Foundation
import Records
import Synchronization

@testable import Exchange

/// A provider on this machine whose tokens a test bends.
final class FakeProvider: Sendable {
    struct Habits: Sendable {
        var keys: [TestKey] = []
        var signing: TestKey
        /// What the head of a token says; nil leaves the name of the signing key's algorithm.
        var algorithm: String?
        var keyID: String??
        /// Claims that are not the usual ones; a nil value leaves the claim out.
        var claims: [String: JSONValue?] = [:]
        var description: [String: JSONValue] = [:]
        var tokenStatus = "200 OK"
        var withoutSignature = false
    }

    static let clock: Int64 = 1_795_276_800_000_000

    let habits: Mutex<Habits>
    /// Nonce and challenge of each code given, until it is taken.
    private let codes = Mutex<[String: (nonce: String, challenge: String)]>([:])
    private let asked = Asked()
    private let server: Mutex<Loopback?> = Mutex(nil)

    init(_ key: TestKey) throws {
        habits = Mutex(Habits(keys: [key], signing: key))
        let server = try Loopback { [weak self] connection in
            guard let self else { return }
            let (status, body) = self.answer(connection.request())
            connection.write("HTTP/1.1 \(status)\r\nContent-Length: \(body.count)\r\nConnection: close\r\n\r\n")
            connection.write(body)
        }
        self.server.withLock { $0 = server }
    }

    var issuer: String { server.withLock { $0!.url } }
    var requests: [String] { asked.all }

    func stop() { server.withLock { $0?.stop() } }

    func change(_ body: (inout Habits) -> Void) { habits.withLock { body(&$0) } }

    func count(_ path: String) -> Int { requests.count { $0.split(separator: " ").dropFirst().first == path[...] } }

    /// What a person's browser does there: follows the address, and comes back with a code.
    func visit(_ address: String) -> [String: String] {
        let query = Dictionary(
            URLComponents(string: address)!.queryItems!.map { ($0.name, $0.value!) }, uniquingKeysWith: { $1 })
        let code = UUID().uuidString
        codes.withLock { $0[code] = (query["nonce"]!, query["code_challenge"]!) }
        return ["state": query["state"]!, "code": code]
    }

    private func answer(_ request: String) -> (String, [UInt8]) {
        asked.add(request)
        let path = request.split(separator: " ")[1]
        switch path {
        case "/.well-known/openid-configuration": return ("200 OK", description.encoded())
        case "/keys":
            let keys = habits.withLock { $0.keys.map(\.published) }
            return ("200 OK", JSONValue.object([JSONMember("keys", .array(keys))]).encoded())
        case "/token": return token(request)
        default: return ("404 Not Found", [])
        }
    }

    private var description: JSONValue {
        var members: [String: JSONValue] = [
            "issuer": .string(issuer), "authorization_endpoint": .string(issuer + "/authorize?x=1"),
            "token_endpoint": .string(issuer + "/token"), "jwks_uri": .string(issuer + "/keys"),
            "response_types_supported": .array(["code"]),
        ]
        members.merge(habits.withLock(\.description)) { $1 }
        return .object(members.map { JSONMember($0.key, $0.value) })
    }

    private func token(_ request: String) -> (String, [UInt8]) {
        let form = URLComponents(string: "x:?" + request.split(separator: "\n\n", maxSplits: 1)[1])!
        let fields = Dictionary(form.queryItems!.map { ($0.name, $0.value!) }, uniquingKeysWith: { $1 })
        let digest = Array(SHA256.hash(data: Array(fields["code_verifier"]!.utf8)))
        guard let code = codes.withLock({ $0.removeValue(forKey: fields["code"]!) }),
            code.challenge == Base64URL.encode(digest)
        else { return ("400 Bad Request", Array(#"{"error":"invalid_grant"}"#.utf8)) }
        let (status, token) = habits.withLock { ($0.tokenStatus, $0.token(nonce: code.nonce, issuer: issuer)) }
        return (status, Array(#"{"token_type":"Bearer","access_token":"abc","id_token":"\#(token)"}"#.utf8))
    }
}

extension FakeProvider.Habits {
    func token(nonce: String, issuer: String) -> String {
        let now = Double(FakeProvider.clock) / 1e6
        var members: [String: JSONValue?] = [
            "iss": .string(issuer), "aud": "nguon", "sub": "lan-7", "nonce": .string(nonce),
            "iat": .number(JSONNumber(now)), "exp": .number(JSONNumber(now + 300)),
            "at_hash": .string(Base64URL.encode(Array(SHA256.hash(data: Array("abc".utf8)).prefix(16)))),
        ]
        members.merge(claims) { $1 }
        let payload = JSONValue.object(members.compactMap { name, value in value.map { JSONMember(name, $0) } })
        var head = [JSONMember("alg", .string(algorithm ?? signing.algorithm.rawValue))]
        if let id = keyID ?? signing.id { head.append(JSONMember("kid", .string(id))) }
        let signed = [JSONValue.object(head), payload].map { Base64URL.encode($0.encoded()) }.joined(separator: ".")
        return signed + "." + (withoutSignature ? "" : Base64URL.encode(signing.sign(Array(signed.utf8))))
    }
}
