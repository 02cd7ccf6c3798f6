import Crypto
import Foundation

/// What makes two submissions one event: the event ID, and for an error declaration its content too, because a
/// declaration repeats the ID of the event it corrects by right (EPCIS 2.0 §7.4.1.2).
///
/// Kept as SHA-256: of the ID, or of the ID, a zero byte and the declaration's digest. (An ID is text without NUL, so the two
/// are never one.) By bytes, as the databases compare: two spellings of one accent are two IDs.
package struct EventIdentity: Hashable, Sendable {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// The identity of an event in its own right.
    /// - Parameter id: the event ID as sent; the event hash ID when none was sent.
    package init(id: String) {
        var hash = SHA256()
        hash.update(id)
        self.init(hash.finalize())
    }

    /// The identity of an error declaration.
    /// - Parameter digest: its full canonical digest.
    package init(id: String, declaration digest: [UInt8]) {
        var hash = SHA256()
        hash.update(id)
        hash.update(data: [0] + digest)
        self.init(hash.finalize())
    }

    private init(_ digest: SHA256Digest) {
        words = digest.withUnsafeBytes { $0.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self) }
    }

    /// The first eight bytes, big-endian, as databases have integers: narrows a search to one event, or very nearly.
    package var prefix: Int64 { Int64(bitPattern: words.0.bigEndian) }

    /// The 32 bytes.
    package var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

    package static func == (left: EventIdentity, right: EventIdentity) -> Bool { left.words == right.words }
    package func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

extension SHA256 {
    fileprivate mutating func update(_ text: String) {
        var text = text
        text.withUTF8 { update(bufferPointer: UnsafeRawBufferPointer($0)) }
    }
}
