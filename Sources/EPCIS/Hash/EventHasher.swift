import Crypto

/// Hashes many events in one buffer. Not for sharing: each task has its own.
package struct EventHasher {
    private var writer = CanonicalWriter()

    package init() {}

    /// The event's hash ID by CBV 2.0.
    package mutating func hash(_ event: Event) -> EventHash {
        writer.begin(event.context, strict: false)
        writer.event(event)
        return EventHash(bytes: sha256())
    }

    /// The digest by which two events with one ID are told to be the same (decision record 0003).
    package mutating func digest(_ event: Event) -> [UInt8] {
        writer.begin(event.context, strict: true)
        writer.event(event)
        return sha256()
    }

    /// The text behind the hash ID.
    package mutating func preHash(_ event: Event) -> String {
        writer.begin(event.context, strict: false)
        writer.event(event)
        return String(decoding: writer.out, as: UTF8.self)
    }

    private func sha256() -> [UInt8] {
        var function = SHA256()
        writer.out.withUnsafeBytes { function.update(bufferPointer: $0) }
        return function.finalize().withUnsafeBytes { Array($0) }
    }
}
