package import EPCIS
package import SQL

/// The stored events, asked by query or by ID.
package struct EventStore: Sendable {
    private let database: any SQLDatabase
    private let clock: WallClock
    private let settings: Settings

    package struct Settings: Sendable {
        /// Seals page tokens; the same on every node and after a restart (`SecretStore`).
        package var tokenKey: [UInt8]
        /// Events on a page when the client asks for none, and at most.
        package var perPage = 100
        package var maxPerPage = 1_000
        /// How long a page token leads on, in microseconds.
        package var tokenLifetime: Int64 = 24 * 3600 * 1_000_000

        package init(tokenKey: [UInt8]) {
            self.tokenKey = tokenKey
        }
    }

    package init(database: any SQLDatabase, clock: WallClock, settings: Settings) {
        self.database = database
        self.clock = clock
        self.settings = settings
    }

    /// One page of a query's answer, by event time and number. Events stored after the first page was read, erased ones
    /// left aside, do not slip into later pages.
    /// - Throws: `PageTokenError`; `SQLError`.
    package func page(_ query: EventQuery) async throws -> EventPage {
        let rendered = RenderedQuery(query)
        let now = clock.now()
        let token = try query.nextPageToken.map {
            try PageToken.open($0, for: rendered.digest, key: settings.tokenKey, now: now)
        }
        let limit = min(query.perPage ?? settings.perPage, settings.maxPerPage)
        let expiresAt = now + settings.tokenLifetime
        return try await database.read { session in
            let highWater = try token?.highWater ?? EventCounter.highest(in: session)
            let keys = try rendered.keys(after: token, upTo: highWater, limit: limit + 1, in: session)
            let found = try RecordedEvents(numbers: keys.prefix(limit).map(\.number), erased: .left, in: session)
            let next =
                keys.count > limit
                ? PageToken(after: keys[limit - 1], highWater: highWater, expiresAt: expiresAt) : nil
            return EventPage(found: found, next: next.map { self.sealed($0, for: rendered) })
        }
    }

    private func sealed(_ token: PageToken, for query: RenderedQuery) -> EventPage.Next {
        EventPage.Next(token: token.sealed(for: query.digest, key: settings.tokenKey), expiresAt: token.expiresAt)
    }

    /// The event of an ID and the error declarations that repeat it, in order of storing; empty when there is none.
    package func events(withID id: String) async throws -> RecordedEvents {
        let numbers = RenderedQuery.numbers(ofEventIDs: [id])
        return try await database.read { session in
            let found = try session.rows("\(numbers) ORDER BY number LIMIT 1000", as: (Int64).self)
            return try RecordedEvents(numbers: found, erased: .left, in: session)
        }
    }
}

extension PageToken {
    fileprivate init(after key: RenderedQuery.Key, highWater: Int64, expiresAt: Int64) {
        self.init(eventTime: key.eventTime, number: key.number, highWater: highWater, expiresAt: expiresAt)
    }
}
