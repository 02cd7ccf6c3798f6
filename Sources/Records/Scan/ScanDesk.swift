package import GS1
package import SQL
import Synchronization

/// The first question of every scan: what changed since the last one, and which events name this item? Questions that come while one
/// read is under way share the next, so that a crowd costs one read after the other and no scan sees less than what was stored
/// when it came.
package final class ScanDesk: Sendable {
    /// What is known once the question is answered.
    package typealias Answer = ItemTrail?

    private struct Question {
        let item: ThingKey?
        let asker: CheckedContinuation<Answer, any Error>
    }

    private struct State {
        var waiting: [Question] = []
        var isReading = false
        var moment = ScanMoment.beginning
    }

    private let state = Mutex(State())
    private let database: any SQLDatabase
    private let onChanges: @Sendable (ScanChanges) -> Void

    /// - Parameter onChanges: told of each change, in order, before anybody gets an answer read after it.
    package init(database: any SQLDatabase, onChanges: @escaping @Sendable (ScanChanges) -> Void) {
        self.database = database
        self.onChanges = onChanges
    }

    /// - Parameter item: whose trail is wanted; `nil` to learn of changes only.
    /// - Throws: `SQLError`.
    package func ask(_ item: ThingKey?) async throws -> Answer {
        try await withCheckedThrowingContinuation { asker in
            let mustRead = state.withLock { state in
                state.waiting.append(Question(item: item, asker: asker))
                defer { state.isReading = true }
                return !state.isReading
            }
            if mustRead { Task { await readWhileAsked() } }
        }
    }

    private func readWhileAsked() async {
        while let (questions, moment) = next() { await answer(questions, since: moment) }
    }

    /// Everybody who waits now; `nil` when nobody does.
    private func next() -> ([Question], ScanMoment)? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isReading = false
                return nil
            }
            defer { state.waiting = [] }
            return (state.waiting, state.moment)
        }
    }

    private func answer(_ questions: [Question], since moment: ScanMoment) async {
        do {
            let items = questions.map(\.item)
            let (changes, trails) = try await database.read { session in
                (
                    try ScanChanges.since(moment, in: session),
                    try items.map { try $0.flatMap { try ItemTrail(of: $0, in: session) } }
                )
            }
            if changes.to != changes.from {
                state.withLock { $0.moment = changes.to }
                onChanges(changes)
            }
            for (question, trail) in zip(questions, trails) { question.asker.resume(returning: trail) }
        } catch {
            for question in questions { question.asker.resume(throwing: error) }
        }
    }
}
