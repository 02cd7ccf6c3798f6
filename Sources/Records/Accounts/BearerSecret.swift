import Crypto
import Foundation

/// A key's secret: 32 random bytes, so that one SHA-256 is as hard to turn back as a slow password hash would be.
enum BearerSecret {
    /// A fresh secret: `nguon_` and 43 characters of base64url.
    static func make(_ randomness: Randomness) -> String {
        "nguon_" + Base64URL.encode(randomness.bytes(32))
    }

    /// What is stored and looked up.
    static func hash(_ secret: String) -> [UInt8] {
        Array(SHA256.hash(data: Array(secret.utf8)))
    }

    /// Compares in a time that does not depend on where two hashes differ.
    static func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(into: UInt8(0)) { $0 |= $1.0 ^ $1.1 } == 0
    }
}
