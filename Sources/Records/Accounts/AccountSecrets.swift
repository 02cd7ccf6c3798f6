import Crypto
import Foundation

/// Keys worked out from one secret of the installation.
package struct AccountSecrets: Sendable {
    private let devices: SymmetricKey
    private let forms: SymmetricKey

    /// - Parameter secret: 32 bytes, kept beside the data.
    package init(_ secret: [UInt8]) {
        func key(_ use: String) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(
                inputKeyMaterial: SymmetricKey(data: secret), info: Array(use.utf8), outputByteCount: 32)
        }
        devices = key("nguon sign-in devices")
        forms = key("nguon forms")
    }

    /// What a browser sends with each form: proof that the page was ours and this session's.
    package func formToken(for sessionToken: String) -> String {
        Base64URL.encode(Array(HMAC<SHA256>.authenticationCode(for: Array(sessionToken.utf8), using: forms)))
    }

    /// What a browser keeps after a sign-in, to have a count of failures of its own.
    func device(for login: String, _ randomness: Randomness) -> String {
        let nonce = Base64URL.encode(randomness.bytes(12))
        return "\(nonce).\(mark(nonce, login))"
    }

    /// The count a try belongs to; nil for a device that is none, or another login's.
    func nonce(of device: String?, for login: String) -> String? {
        let parts = (device ?? "").split(separator: ".").map(String.init)
        guard parts.count == 2, BearerSecret.isSame(Array(parts[1].utf8), Array(mark(parts[0], login).utf8)) else {
            return nil
        }
        return parts[0]
    }

    private func mark(_ nonce: String, _ login: String) -> String {
        Base64URL.encode(
            Array(HMAC<SHA256>.authenticationCode(for: Array("\(nonce) \(login)".utf8), using: devices)))
    }
}
