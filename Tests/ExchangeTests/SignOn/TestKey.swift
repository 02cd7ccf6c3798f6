import Crypto
import CryptoExtras
import EPCIS
import Foundation
import Records

@testable import Exchange

/// A provider's key with its private half, made for a test.
struct TestKey: Sendable {
    enum Half: Sendable {
        case rsa(_RSA.Signing.PrivateKey)
        case p256(P256.Signing.PrivateKey)
    }

    let id: String?
    let algorithm: SignatureAlgorithm
    let half: Half

    init(_ algorithm: SignatureAlgorithm, id: String?) {
        self.id = id
        self.algorithm = algorithm
        half = algorithm == .es256 ? .p256(P256.Signing.PrivateKey()) : .rsa(Self.rsa)
    }

    /// Another RSA key than the one all share, which takes a while to make.
    static func other(_ algorithm: SignatureAlgorithm, id: String?) -> TestKey {
        TestKey(id: id, algorithm: algorithm, half: .rsa(try! _RSA.Signing.PrivateKey(keySize: .bits2048)))
    }

    init(id: String?, algorithm: SignatureAlgorithm, half: Half) {
        self.id = id
        self.algorithm = algorithm
        self.half = half
    }

    private static let rsa = try! _RSA.Signing.PrivateKey(keySize: .bits2048)

    /// The public half, as a provider publishes it.
    var published: JSONValue {
        var members = [JSONMember("use", "sig")]
        if let id { members.append(JSONMember("kid", .string(id))) }
        switch half {
        case .rsa(let key):
            let parts = try! key.publicKey.getKeyPrimitives()
            members += [
                JSONMember("kty", "RSA"), JSONMember("n", .string(Base64URL.encode(Array(parts.modulus)))),
                JSONMember("e", .string(Base64URL.encode(Array(parts.publicExponent)))),
            ]
        case .p256(let key):
            let point = Array(key.publicKey.rawRepresentation)
            members += [
                JSONMember("kty", "EC"), JSONMember("crv", "P-256"),
                JSONMember("x", .string(Base64URL.encode(Array(point.prefix(32))))),
                JSONMember("y", .string(Base64URL.encode(Array(point.suffix(32))))),
            ]
        }
        return .object(members)
    }

    func sign(_ bytes: [UInt8]) -> [UInt8] {
        switch half {
        case .rsa(let key):
            let padding: _RSA.Signing.Padding = algorithm == .ps256 ? .PSS : .insecurePKCS1v1_5
            return Array(try! key.signature(for: SHA256.hash(data: bytes), padding: padding).rawRepresentation)
        case .p256(let key): return Array(try! key.signature(for: bytes).rawRepresentation)
        }
    }
}
