package import SQL

/// What every follower of the events reads: outbox, subscriptions, judging, ledger. Numbers are dense and become visible
/// in order, so a reader that remembers the last number it saw skips nothing (decision 0004).
package struct EventFeed: Sendable {
    private let database: any SQLDatabase

    package init(database: any SQLDatabase) {
        self.database = database
    }

    /// The events after a number, in order, erased ones with their envelope.
    package func after(_ number: Int64, limit: Int) async throws -> RecordedEvents {
        try await database.read { session in
            let numbers = try session.rows(
                "SELECT number FROM event WHERE number > \(number) ORDER BY number LIMIT \(limit)",
                as: (Int64).self)
            return try RecordedEvents(numbers: numbers, erased: .kept, in: session)
        }
    }

    /// The highest number given so far; 0 before the first event.
    package func highest() async throws -> Int64 {
        try await database.read { session in try EventCounter.highest(in: session) }
    }
}
