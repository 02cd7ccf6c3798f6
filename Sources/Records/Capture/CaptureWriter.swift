import SQL
import Synchronization

/// The one writer of events: takes all documents that wait into one transaction and answers each after the commit.
/// One durable commit for many small documents is what makes single events fast (decision 0004).
final class CaptureWriter: Sendable {
    private let database: any SQLDatabase
    private let collaborators: CaptureCollaborators
    private let queue: CaptureQueue
    /// Accepted documents this process works on.
    private let held = Mutex<Set<CaptureJobID>>([])

    init(database: any SQLDatabase, collaborators: CaptureCollaborators) {
        self.database = database
        self.collaborators = collaborators
        queue = CaptureQueue(maxBytes: collaborators.settings.maxWaitingBytes)
    }

    var heldJobs: Set<CaptureJobID> { held.withLock { $0 } }
    var hasRoom: Bool { queue.hasRoom }

    /// Waits its turn and returns what became of the document.
    /// - Throws: `SQLError` for trouble with the database, `CaptureError` when too much waits.
    func perform(_ work: CaptureWork) async throws -> CaptureOutcome {
        if work.capture.isAccepted { _ = held.withLock { $0.insert(work.capture.job) } }
        return try await withCheckedThrowingContinuation { answer in
            if !queue.add(CaptureQueue.Item(work: work, answer: answer)) {
                letGo(work)
                answer.resume(throwing: unavailable)
            }
        }
    }

    private var unavailable: CaptureError {
        CaptureError(.unavailable, retryAfter: collaborators.settings.retryAfter)
    }

    /// Works until its task is cancelled, then lets nobody in, stores what waits and returns.
    func run() async {
        for await _ in queue.signal { await drain() }
        queue.close()
        await drain()
    }

    private func drain() async {
        while true {
            let items = queue.take(weight: collaborators.settings.groupEvents)
            guard !items.isEmpty else { return }
            await store(items)
        }
    }

    /// No rule lets a document fail in the database; should one do so nevertheless, it must not take others with it.
    private func store(_ items: [CaptureQueue.Item]) async {
        do {
            let group = CaptureGroup(works: items.map(\.work), collaborators: collaborators)
            let result = try await database.write { session in try group.store(in: session) }
            collaborators.contexts.keep(result.contexts)
            for (item, outcome) in zip(items, result.outcomes) { answer(item, outcome) }
        } catch  where items.contains(where: { !$0.isRetried }) && Self.isOneDocumentsFault(error) {
            for item in items { await store([item.renumbered(collaborators.pen.numbers)]) }
        } catch {
            items.forEach { fail($0, error) }
        }
    }

    private func fail(_ item: CaptureQueue.Item, _ error: any Error) {
        letGo(item.work)
        item.answer?.resume(throwing: error)
    }

    private func answer(_ item: CaptureQueue.Item, _ outcome: CaptureOutcome) {
        letGo(item.work)
        if item.work.kind == .accept, case .receipt(let receipt) = outcome, !receipt.isReplay {
            storeLater(item.work.capture)
        }
        item.answer?.resume(returning: outcome)
    }

    /// An accepted document goes to the end of the queue. Finds it no room, its lease runs out and it is resumed.
    private func storeLater(_ capture: PreparedCapture) {
        var capture = capture
        capture.isAccepted = true
        let work = CaptureWork(kind: .store, capture: capture)
        _ = held.withLock { $0.insert(capture.job) }
        if !queue.add(CaptureQueue.Item(work: work, answer: nil)) { letGo(work) }
    }

    private func letGo(_ work: CaptureWork) {
        if work.capture.isAccepted { _ = held.withLock { $0.remove(work.capture.job) } }
    }

    private static func isOneDocumentsFault(_ error: any Error) -> Bool {
        guard let error = error as? SQLError else { return true }
        return error.code != .unavailable && error.code != .diskFull && error.code != .serialization
    }
}

extension CaptureQueue.Item {
    /// Alone, and with another job number unless somebody knows the present one already: two processes may have drawn the same.
    fileprivate func renumbered(_ numbers: TimeOrderedNumbers) -> CaptureQueue.Item {
        var work = work
        if !work.capture.isAccepted { work.capture.job = CaptureJobID(number: numbers.next()) }
        return CaptureQueue.Item(work: work, answer: answer, isRetried: true)
    }
}
