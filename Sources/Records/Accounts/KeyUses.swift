import Synchronization

/// Which keys were used, until it is written down. As many as there are keys: none that nobody has gets here.
final class KeyUses: Sendable {
    private let noted = Mutex<[String: Int64]>([:])

    func note(_ id: String, at now: Int64) { noted.withLock { $0[id] = now } }

    /// What was noted, which is then forgotten.
    func take() -> [String: Int64] {
        noted.withLock { noted in
            defer { noted = [:] }
            return noted
        }
    }

    /// What could not be written; a later use stays.
    func putBack(_ uses: [String: Int64]) {
        noted.withLock { $0.merge(uses) { later, _ in later } }
    }
}
