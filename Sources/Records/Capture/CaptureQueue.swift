import Synchronization

/// Documents waiting for the writer, in order of arrival, bounded by the bytes they hold.
final class CaptureQueue: Sendable {
    typealias Answer = CheckedContinuation<CaptureOutcome, any Error>

    struct Item: Sendable {
        let work: CaptureWork
        /// Who waits for the outcome; nobody does for a document whose job was answered already.
        let answer: Answer?
        /// It failed in a group and has a transaction to itself now.
        var isRetried = false
    }

    private struct State {
        var items: [Item] = []
        var head = 0
        var bytes = 0
        var isClosed = false

        /// Taking from the front of an array costs its length: only now and then.
        mutating func compact() {
            guard head == items.count || head > 1_024 else { return }
            items.removeFirst(head)
            head = 0
        }
    }

    private let maxBytes: Int
    private let state = Mutex(State())
    /// Yields when there may be something to take.
    let signal: AsyncStream<Void>
    private let wake: AsyncStream<Void>.Continuation

    init(maxBytes: Int) {
        self.maxBytes = maxBytes
        (signal, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Adds a document; one alone may be larger than the bound.
    /// - Returns: `false` when too much waits or the queue is closed; then nobody will answer.
    func add(_ item: Item) -> Bool {
        let isAdded = state.withLock { state in
            let size = item.work.capture.bytes.count
            guard !state.isClosed, state.bytes == 0 || state.bytes + size <= maxBytes else { return false }
            state.items.append(item)
            state.bytes += size
            return true
        }
        if isAdded { wake.yield() }
        return isAdded
    }

    /// Takes documents from the front until they weigh so many events; at least one when any waits.
    func take(weight: Int) -> [Item] {
        state.withLock { state in
            var taken: [Item] = []
            var sum = 0
            while state.head < state.items.count {
                let item = state.items[state.head]
                sum += item.work.weight
                guard taken.isEmpty || sum <= weight else { break }
                taken.append(item)
                state.head += 1
                state.bytes -= item.work.capture.bytes.count
            }
            state.compact()
            return taken
        }
    }

    /// Whether a document could be added now.
    var hasRoom: Bool { state.withLock { !$0.isClosed && $0.bytes < maxBytes } }

    /// Lets nobody in any more; what waits is still taken.
    func close() {
        state.withLock { $0.isClosed = true }
    }
}
