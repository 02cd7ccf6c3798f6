import Dispatch
import Synchronization

/// Works passwords out on threads of its own, so few at a time that neither the processors nor the memory are taken from who is
/// signed in already; and refuses when too many wait.
package final class PasswordWorker: Sendable {
    let cost: PasswordCost
    private let lanes: [DispatchQueue]
    private let mostWaiting: Int
    private let state = Mutex((waiting: 0, next: 0))
    /// Verified in place of a password that does not exist, so that a login nobody has takes as long as one that somebody has.
    private let nobody: PasswordHash

    package init(cost: PasswordCost = .standard, threads: Int = 2, mostWaiting: Int = 64) {
        self.cost = cost
        self.mostWaiting = mostWaiting
        lanes = (0..<threads).map { DispatchQueue(label: "nguon.password.\($0)") }
        nobody = PasswordHash(ofNobodyAt: cost)
    }

    func hash(_ password: String, salt: [UInt8]) async throws(AccountError) -> PasswordHash {
        try await run { [cost] in PasswordHash(password, salt: salt, cost: cost) }
    }

    /// - Parameter text: as kept; nil takes as long and is false.
    func verify(_ password: String, against text: String?) async throws(AccountError) -> Bool {
        let hash = text.flatMap(PasswordHash.init(_:))
        return try await run { [nobody] in (hash ?? nobody).matches(password) && hash != nil }
    }

    private func run<T: Sendable>(_ work: @escaping @Sendable () -> T) async throws(AccountError) -> T {
        let lane: DispatchQueue? = state.withLock { state in
            guard state.waiting < mostWaiting else { return nil }
            state.waiting += 1
            state.next = (state.next + 1) % lanes.count
            return lanes[state.next]
        }
        guard let lane else { throw AccountError(.busy) }
        return await withCheckedContinuation { continuation in
            lane.async {
                let result = work()
                self.state.withLock { $0.waiting -= 1 }
                continuation.resume(returning: result)
            }
        }
    }
}
