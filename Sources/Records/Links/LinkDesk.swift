package import GS1
package import SQL
import Synchronization

/// Where the resolver asks. Questions that come while one read is under way share the next, so that a crowd costs one read after the
/// other; what was read is kept until anybody changes a link.
package final class LinkDesk: Sendable {
    private struct Question {
        let code: DigitalLink
        let wantsLinks: Bool
        let asker: CheckedContinuation<LinkReading, any Error>
    }

    private struct State {
        var waiting: [Question] = []
        var isReading = false
        /// Keys that somebody registered: nobody can take that back.
        var registered = BoundedMemory<LinkKey, Void>(room: 100_000)
        var readings = BoundedMemory<LinkKey, LinkReading>(room: 20_000)
        /// What the readings were made at.
        var moment: Int64 = -1
    }

    private let database: any SQLDatabase
    private let isKeeping: Bool
    private let state = Mutex(State())

    /// - Parameter isKeeping: false reads everything anew.
    package init(database: any SQLDatabase, isKeeping: Bool = true) {
        self.database = database
        self.isKeeping = isKeeping
    }

    /// Whether somebody registered the key of a code.
    /// - Throws: `SQLError`.
    package func isRegistered(_ code: DigitalLink) async throws -> Bool {
        if isKeeping, state.withLock({ $0.registered[LinkKey(code.key)] != nil }) { return true }
        return try await ask(code, wantsLinks: false).isRegistered
    }

    /// Everything known of a code: no older than the question.
    /// - Throws: `SQLError`.
    package func reading(_ code: DigitalLink) async throws -> LinkReading { try await ask(code, wantsLinks: true) }

    private func ask(_ code: DigitalLink, wantsLinks: Bool) async throws -> LinkReading {
        try await withCheckedThrowingContinuation { asker in
            let mustRead = state.withLock { state in
                state.waiting.append(Question(code: code, wantsLinks: wantsLinks, asker: asker))
                defer { state.isReading = true }
                return !state.isReading
            }
            if mustRead { Task { await readWhileAsked() } }
        }
    }

    private func readWhileAsked() async {
        while let questions = next() { await answer(questions) }
    }

    /// Everybody who waits now; nil when nobody does.
    private func next() -> [Question]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isReading = false
                return nil
            }
            defer { state.waiting = [] }
            return state.waiting
        }
    }

    private func answer(_ questions: [Question]) async {
        let kept = state.withLock { state in
            (state.moment, isKeeping ? questions.map { $0.wantsLinks ? state.readings[LinkKey($0.code)] : nil } : [])
        }
        let asked = questions.map { (code: $0.code, wantsLinks: $0.wantsLinks) }
        do {
            let (moment, readings) = try await database.read { session in
                let reader = LinkReader(session)
                let moment = try asked.contains(where: \.wantsLinks) ? Self.moment(in: session) : kept.0
                let readings = try asked.enumerated().map { index, question -> LinkReading in
                    guard question.wantsLinks else {
                        return LinkReading(isRegistered: try reader.isRegistered(question.code))
                    }
                    if moment == kept.0, kept.1.indices.contains(index), let known = kept.1[index] { return known }
                    return try reader.reading(question.code)
                }
                return (moment, readings)
            }
            keep(readings, of: questions, at: moment)
            for (question, reading) in zip(questions, readings) { question.asker.resume(returning: reading) }
        } catch {
            for question in questions { question.asker.resume(throwing: error) }
        }
    }

    private func keep(_ readings: [LinkReading], of questions: [Question], at moment: Int64) {
        guard isKeeping else { return }
        state.withLock { state in
            if moment != state.moment { state.readings.removeAll() }
            state.moment = moment
            for (question, reading) in zip(questions, readings) where reading.isRegistered {
                state.registered[LinkKey(question.code.key)] = ()
                if question.wantsLinks { state.readings[LinkKey(question.code)] = reading }
            }
        }
    }

    private static func moment(in session: any SQLSession) throws -> Int64 {
        try session.first("SELECT value FROM counter WHERE name = 'link'", as: (Int64).self) ?? 0
    }
}

/// A code, or its key alone, as what is known of it is kept under.
struct LinkKey: Hashable, Sendable {
    private let key: Element
    private let qualifiers: [Element]

    init(_ code: DigitalLink) { (key, qualifiers) = (code.key, code.qualifiers) }
    init(_ key: Element) { (self.key, qualifiers) = (key, []) }
}
