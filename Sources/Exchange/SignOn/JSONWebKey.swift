import Crypto
import CryptoExtras
import EPCIS
import Foundation
import Records

/// A public key of a provider (RFC 7517) that can check a signature of ours to believe.
struct JSONWebKey: Sendable {
    private enum Material: Sendable {
        case rsa(_RSA.Signing.PublicKey)
        case p256(P256.Signing.PublicKey)
    }

    let id: String?
    private let algorithm: SignatureAlgorithm?
    private let material: Material

    /// Nil for a key of another kind or use, one that is too short (RSA below 2048 bits) or too long, and one that is none.
    init?(_ value: JSONValue) {
        guard value["use"].map({ $0.string == "sig" }) ?? true,
            value["key_ops"].map({ $0.array?.contains("verify") ?? false }) ?? true
        else { return nil }
        id = value["kid"]?.string
        let named = value["alg"]?.string
        algorithm = named.flatMap(SignatureAlgorithm.init)
        guard named == nil || algorithm != nil, let material = Self.material(value) else { return nil }
        self.material = material
    }

    private static func material(_ value: JSONValue) -> Material? {
        let bytes = { (name: String) in value[name]?.string.flatMap { Base64URL.decode($0) } }
        switch value["kty"]?.string {
        case "RSA":
            guard let n = bytes("n"), let e = bytes("e"), n.count <= 1_024, e.count <= 4 else { return nil }
            return (try? _RSA.Signing.PublicKey(n: n, e: e)).map(Material.rsa)
        case "EC":
            guard value["crv"]?.string == "P-256", let x = bytes("x"), let y = bytes("y"), x.count == 32, y.count == 32
            else { return nil }
            return (try? P256.Signing.PublicKey(x963Representation: [4] + x + y)).map(Material.p256)
        default: return nil
        }
    }

    /// Whether this key is for signatures of that kind.
    func fits(_ wanted: SignatureAlgorithm) -> Bool {
        guard algorithm ?? wanted == wanted else { return false }
        switch material {
        case .rsa: return wanted != .es256
        case .p256: return wanted == .es256
        }
    }

    /// Whether the token was signed with this key's other half.
    func signed(_ token: JSONWebToken) -> Bool {
        guard fits(token.algorithm) else { return false }
        switch material {
        case .rsa(let key):
            let padding: _RSA.Signing.Padding = token.algorithm == .ps256 ? .PSS : .insecurePKCS1v1_5
            return key.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: token.signature), for: SHA256.hash(data: token.signed),
                padding: padding)
        case .p256(let key):
            guard let signature = try? P256.Signing.ECDSASignature(rawRepresentation: token.signature) else {
                return false
            }
            return key.isValidSignature(signature, for: token.signed)
        }
    }
}
