import Synchronization

/// Raised when nobody waits for a transfer any longer; the transfer looks at it and ends.
final class StopFlag: Sendable {
    private let flag = Atomic<Bool>(false)

    var isRaised: Bool { flag.load(ordering: .relaxed) }

    func raise() { flag.store(true, ordering: .relaxed) }
}
