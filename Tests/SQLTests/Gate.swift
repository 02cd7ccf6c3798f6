import Dispatch
import Synchronization

/// Holds a closure in the middle of its transaction, and keeps the order in which others ran.
final class Gate: Sendable {
    private let opened = DispatchSemaphore(value: 0)
    private let state = Mutex((isReached: false, noted: [Int]()))

    var isReached: Bool { state.withLock { $0.isReached } }
    var noted: [Int] { state.withLock { $0.noted } }

    func wait() {
        state.withLock { $0.isReached = true }
        opened.wait()
    }

    func open() {
        opened.signal()
    }

    func note(_ number: Int) {
        state.withLock { $0.noted.append(number) }
    }
}
