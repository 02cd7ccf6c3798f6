import Crypto
import Foundation

/// Six digits that a telephone works out from a shared secret and the time: RFC 6238 with SHA-1, which is what every
/// authenticator reads.
package struct OneTimePassword: Hashable, Sendable {
    package let secret: [UInt8]

    package static let secretBytes = 20
    /// Seconds.
    package static let period: Int64 = 30

    package init(secret: [UInt8]) { self.secret = secret }

    /// - Parameter instant: microseconds UTC.
    package static func step(at instant: Int64) -> Int64 { instant / 1_000_000 / period }

    package func code(step: Int64) -> String {
        let counter = withUnsafeBytes(of: step.bigEndian) { Array($0) }
        let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let offset = Int(mac[19] & 15)
        let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        return String(String(1_000_000 + number % 1_000_000).dropFirst())
    }

    /// The step a typed code belongs to: now, one before or one after; nil for none of them, and for one that was used already.
    /// - Parameter used: the last step that was accepted.
    package func step(of typed: String, at instant: Int64, after used: Int64?) -> Int64? {
        let digits = Array(typed.utf8.filter { $0 != UInt8(ascii: " ") })
        let now = Self.step(at: instant)
        // Every candidate is compared, and each in whole: the time taken tells nothing.
        return (now - 1...now + 1).filter { candidate in
            Self.isSame(Array(code(step: candidate).utf8), digits) && candidate > used ?? .min
        }.last
    }

    private static func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(into: UInt8(0)) { $0 |= $1.0 ^ $1.1 } == 0
    }

    /// What authenticators read from a QR symbol.
    /// - Parameters:
    ///   - issuer: the installation, as the telephone will show it.
    ///   - account: who signs in.
    package func uri(issuer: String, account: String) -> String {
        let allowed = CharacterSet.alphanumerics.intersection(CharacterSet(charactersIn: "\u{0}"..."\u{7F}"))
        func escaped(_ text: String) -> String {
            text.precomposedStringWithCanonicalMapping.addingPercentEncoding(
                withAllowedCharacters: allowed.union(CharacterSet(charactersIn: "-._~"))) ?? ""
        }
        let label = "\(escaped(issuer)):\(escaped(account))"
        return "otpauth://totp/\(label)?secret=\(Base32.encode(secret))&issuer=\(escaped(issuer))"
    }
}
