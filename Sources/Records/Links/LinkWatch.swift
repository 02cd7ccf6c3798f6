package import SQL

/// Looks behind the targets of links, one after the other and no host too often, so that their owners learn what is dead. What was found is
/// kept; a process that dies in the middle of a look leaves it to the next.
package struct LinkWatch: Sendable {
    private let database: any SQLDatabase
    private let clock: WallClock
    private let randomness: Randomness
    private let node: String
    private let prober: any LinkProber

    /// Microseconds. A host is asked no more often than this.
    private static let pause: Int64 = 10_000_000
    private static let lease: Int64 = 120_000_000
    private static let day: Int64 = 86_400_000_000
    /// How many that are due are looked through for one whose host may be asked.
    private static let looked = 500

    package init(
        database: any SQLDatabase, clock: WallClock, randomness: Randomness, node: String, prober: any LinkProber
    ) {
        self.database = database
        self.clock = clock
        self.randomness = randomness
        self.node = node
        self.prober = prober
    }

    /// Works until its task is cancelled. Trouble with the database is met again at the next turn.
    package func run(rhythm: Duration = .seconds(5)) async {
        while !Task.isCancelled {
            while !Task.isCancelled, (try? await step()) == true {}
            try? await Task.sleep(for: rhythm)
        }
    }

    /// Looks behind the target that is due longest.
    /// - Returns: false when none is due whose host may be asked now.
    @discardableResult
    package func step() async throws -> Bool {
        let now = clock.now()
        let isAny = try await database.read { session in
            try session.first("SELECT href FROM link_target WHERE next_at <= \(now) LIMIT 1", as: (String).self) != nil
        }
        guard isAny, let href = try await database.write({ try claim(at: now, in: $0) }) else { return false }
        guard !href.isEmpty else { return true }
        let probe = await prober.probe(href)
        guard !Task.isCancelled else { return false }
        try await settle(href, probe)
        return true
    }

    /// Takes one, and its host with it.
    /// - Returns: nil for none; empty when one was taken off the list because nobody links there any more.
    private func claim(at now: Int64, in session: any SQLSession) throws -> String? {
        let row = try session.first(
            """
            SELECT due.href, due.host FROM (
                SELECT href, host, next_at FROM link_target
                WHERE next_at <= \(now) AND (lease_until IS NULL OR lease_until < \(now))
                ORDER BY next_at, href LIMIT \(Self.looked)
            ) AS due
            WHERE NOT EXISTS (SELECT 1 FROM link_host
                WHERE link_host.host = due.host AND link_host.asked_at > \(now - Self.pause))
            ORDER BY due.next_at, due.href LIMIT 1
            """, as: (String, String).self)
        guard let (href, host) = row else { return nil }
        let isUsed =
            try session.first(
                "SELECT 1 FROM link WHERE href = \(href) AND ended_at IS NULL LIMIT 1", as: (Int64).self) != nil
        guard isUsed else {
            try session.execute("DELETE FROM link_target WHERE href = \(href)")
            return ""
        }
        try session.execute(
            """
            UPDATE link_target SET lease_owner = \(node), lease_until = \(now + Self.lease) WHERE href = \(href)
            """)
        try session.execute(
            """
            INSERT INTO link_host (host, asked_at) VALUES (\(host), \(now))
            ON CONFLICT (host) DO UPDATE SET asked_at = excluded.asked_at
            """)
        return href
    }

    private func settle(_ href: String, _ probe: LinkProbe) async throws {
        let (now, noise) = (clock.now(), Int64(randomness.bytes(1)[0]))
        let isGood = probe.cause == nil || probe.cause == .robots
        try await database.write { session in
            let known = try session.first(
                "SELECT failures FROM link_target WHERE href = \(href)", as: (Int64).self)
            let failures: Int64 = known ?? 0
            let days: Int64 = isGood ? 7 : failures < 5 ? 1 : 7
            // Not all of them at the same hour.
            let next = now + days * Self.day + noise * 60_000_000
            try session.execute(
                """
                UPDATE link_target SET next_at = \(next), checked_at = \(now), failures = \(isGood ? 0 : failures + 1),
                    status = \(probe.status.map(Int64.init)), cause = \(probe.cause?.rawValue), lease_owner = NULL,
                    lease_until = NULL
                WHERE href = \(href)
                """)
            if probe.cause == nil {
                try session.execute("UPDATE link_target SET good_at = \(now) WHERE href = \(href)")
            }
        }
    }
}
