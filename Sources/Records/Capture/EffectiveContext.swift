import Crypto
import Foundation

/// A document's effective `@context`, recognised by its bytes.
struct EffectiveContext: Hashable, Sendable {
    let bytes: [UInt8]
    /// SHA-256.
    let digest: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
        digest = Array(SHA256.hash(data: bytes))
    }

    static func == (left: EffectiveContext, right: EffectiveContext) -> Bool { left.digest == right.digest }
    func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
