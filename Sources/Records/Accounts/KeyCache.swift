import Synchronization

/// Keys met a moment ago, so that a busy client does not cost a read for each request. Bounded and short-lived: another
/// node's revocation is felt here after `lifetime`, this node's own at once.
final class KeyCache: Sendable {
    private struct Entry {
        let key: APIKey
        let until: Int64
    }

    private let capacity: Int
    private let lifetime: Int64
    private let entries = Mutex<[[UInt8]: Entry]>([:])

    /// - Parameter lifetime: microseconds.
    init(capacity: Int = 4_096, lifetime: Int64 = 5_000_000) {
        self.capacity = capacity
        self.lifetime = lifetime
    }

    func key(for hash: [UInt8], at now: Int64) -> APIKey? {
        entries.withLock { entries in
            guard let entry = entries[hash], now < entry.until else { return nil }
            return entry.key
        }
    }

    func keep(_ key: APIKey, for hash: [UInt8], at now: Int64) {
        entries.withLock { entries in
            if entries.count >= capacity { entries.removeAll(keepingCapacity: true) }
            entries[hash] = Entry(key: key, until: now + lifetime)
        }
    }

    func forgetAll() {
        entries.withLock { $0.removeAll() }
    }
}
