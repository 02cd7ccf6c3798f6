import SQL
import Support
import Testing

@testable import Records

@Suite struct PartitionsTests {
    /// 2026-07-01T00:00:00Z.
    private static let july: Int64 = 1_782_864_000_000_000

    @Test(
        "a month begins where the calendar says",
        arguments: [
            (1_782_864_000_000_000, "2026_07"), (1_782_863_999_999_999, "2026_06"), (0, "1970_01"), (-1, "1969_12"),
            (1_709_164_800_000_000, "2024_02"), (1_709_251_200_000_000, "2024_03"), (951_782_400_000_000, "2000_02"),
        ] as [(Int64, String)])
    func months(_ instant: Int64, _ suffix: String) {
        let month = Month(containing: instant)
        #expect(month.suffix == suffix)
        #expect(month.start <= instant)
        #expect(instant < month.next.start)
    }

    @Test("the coming months are made once, and only where there are partitions", arguments: Engine.available)
    func idempotent(_ engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await RecordsSchema.migrator().migrate(database)
        let partitions = Partitions(database: database)
        let made = try await partitions.maintain(now: Self.july, monthsAhead: 1)
        let all = ["event_body_2026_07", "mention_2026_07", "event_body_2026_08", "mention_2026_08"]
        #expect(made == (engine == .postgres ? all : []))
        #expect(try await partitions.maintain(now: Self.july, monthsAhead: 1).isEmpty)
        await database.close()
    }

    @Test("what the default partition caught moves into its month")
    func movesFromDefault() async throws {
        try await SampleProvince.open(.postgres) { province in
            province.clock.advance(bySeconds: 400 * 86_400)
            try await province.capture(.batch(5))
            #expect(try await province.count("SELECT COUNT(*) FROM event_body_default") == 5)
            try await Partitions(database: province.database).maintain(now: province.clock.now)
            #expect(try await province.count("SELECT COUNT(*) FROM event_body_default") == 0)
            #expect(try await province.count("SELECT COUNT(*) FROM event_body") == 5)
            #expect(try await province.feed.after(0, limit: 10).events.allSatisfy { $0.body != nil })
            try await province.capture(.batch(5, prefix: "b"))
            #expect(try await province.count("SELECT COUNT(*) FROM mention_default") == 0)
        }
    }
}
