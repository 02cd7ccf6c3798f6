import Synchronization

/// The ways back that were taken a moment ago, so that none is taken twice. Another node cannot know; the provider takes a code
/// once only.
final class UsedStates: Sendable {
    private let used = Mutex<[String: Int64]>([:])
    private static let capacity = 10_000

    /// - Returns: false when it was taken before.
    func take(_ state: String, now: Int64) -> Bool {
        used.withLock { used in
            if used.count >= Self.capacity { used = used.filter { now - $0.value < SignOnSettings.patience } }
            guard used[state] == nil, used.count < Self.capacity else { return false }
            used[state] = now
            return true
        }
    }
}
