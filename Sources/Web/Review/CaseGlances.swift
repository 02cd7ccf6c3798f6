import Synchronization

/// Who looked at which case a moment ago: so that two officers who clear a queue are not led to the same one. In memory and for minutes only; what
/// is decided never depends on it.
final class CaseGlances: Sendable {
    private struct Glance {
        let who: String
        let at: Int64
    }

    private let glances = Mutex<[Int64: Glance]>([:])

    /// Microseconds.
    private static let lasts: Int64 = 3 * 60 * 1_000_000
    private static let most = 10_000

    /// - Returns: somebody else who has it open.
    func look(_ number: Int64, _ who: String, at now: Int64) -> String? {
        glances.withLock { glances in
            let other = glances[number].flatMap {
                $0.who != who && now - $0.at < Self.lasts ? $0.who : nil
            }
            if glances.count >= Self.most { glances = glances.filter { now - $0.value.at < Self.lasts } }
            if other == nil, glances.count < Self.most { glances[number] = Glance(who: who, at: now) }
            return other
        }
    }

    func isLookedAt(_ number: Int64, byOthersThan who: String, at now: Int64) -> Bool {
        glances.withLock { glances in
            glances[number].map { $0.who != who && now - $0.at < Self.lasts } ?? false
        }
    }

    func leave(_ number: Int64) { glances.withLock { $0[number] = nil } }
}
