import GS1
import SQL
import Support
import Testing
import Traceability

@testable import Records

@Suite("The look-up's words")
struct SearchIndexTests {
    @Test("a store of the version before is filled when it is brought up to date", arguments: Engine.available)
    func filled(engine: Engine) async throws {
        try await SearchedProvince.open(engine) { province in
            for number in 1...5 { try await province.declare(product: number, "Mít loại \(number)") }
            try await province.declare(party: SearchedProvince.farm, "Trại A")
            let database = province.province.database
            let before = try await Self.rows(database)
            #expect(before.count > 20)
            try await database.write { session in
                try session.executeScript("DROP TABLE search_word; DROP TABLE search_entry")
                try Self.dropNewerTables(in: session)
                try session.execute("DELETE FROM counter WHERE name IN ('search', 'statement', 'link', 'review')")
                try session.execute("DELETE FROM schema_migration WHERE number >= 3")
            }
            let applied = try await RecordsSchema.migrate(database, now: 0)
            #expect(applied.map(\.number).starts(with: [3, 4]))
            #expect(try await Self.rows(database) == before)
        }
    }

    /// What migrations after the fourth made, so that they can run again.
    private static func dropNewerTables(in session: any SQLSession) throws {
        let old: Set = [
            "counter", "event", "event_identity", "error_declaration", "event_context", "event_body", "event_erasure",
            "mention", "capture_job", "capture_finding", "capture_document", "event_sender", "submission",
            "vocabulary_element", "search_entry", "search_word", "api_key", "secret", "audit",
        ]
        for table in BackupTable.all where !old.contains(table.name) {
            try session.executeScript("DROP TABLE \(table.name)")
        }
        try session.executeScript(
            "DROP INDEX audit_by_actor; DROP INDEX audit_by_action; DROP INDEX api_key_by_sender")
        try session.executeScript("ALTER TABLE audit DROP COLUMN peer")
    }

    @Test(
        "words of an older rule are written anew, some things at a time, and then left alone",
        arguments: Engine.available)
    func stale(engine: Engine) async throws {
        try await SearchedProvince.open(engine) { province in
            for number in 1...5 { try await province.declare(product: number, "Mít loại \(number)") }
            let database = province.province.database
            let before = try await Self.rows(database)
            try await database.write { session in
                try session.execute("DELETE FROM search_word WHERE word = 'mit'")
                try session.execute("UPDATE counter SET value = 0 WHERE name = 'search'")
            }
            try await SearchFilling(database: database, chunk: 2).run()
            #expect(try await Self.rows(database) == before)
            database.reset()
            try await SearchFilling(database: database, chunk: 2).run()
            #expect(database.recorded.closures == 1)
        }
    }

    @Test("are written with as many statements for thirty things as for two", arguments: Engine.available)
    func statements(engine: Engine) async throws {
        try await SearchedProvince.open(engine) { province in
            try await province.declare(party: SearchedProvince.farm, "Trại A")
            for number in 1...30 { try await province.declare(product: number, "Mít loại \(number)") }
            let database = province.province.database
            var counts: [Int] = []
            for count in [2, 30] {
                database.reset()
                let things = Set((1...count).map { ThingKey.reading(SearchedProvince.product($0)).key })
                try await database.write { try SearchIndex(session: $0).refresh(things) }
                counts.append(database.recorded.statements.count)
            }
            #expect(counts[0] == counts[1])
            #expect(counts[0] <= 10)
        }
    }

    @Test("no question and no refresh scans a table, on either engine", arguments: Engine.available)
    func plans(engine: Engine) async throws {
        try await SearchedProvince.open(engine) { province in
            try await province.declare(party: SearchedProvince.farm, "Trại A", [("nguon:communeCode", "25210")])
            try await province.declare(party: SearchedProvince.other, "Trại B", [("nguon:namePublished", "true")])
            try await province.declare(product: 1, "Sầu riêng")
            try await province.declare(product: 2, "Sầu đâu")
            let store = province.store
            let database = province.province.database
            database.reset()
            _ = try await store.find(SearchTerm.all(in: "sầu riêng trại a") { _ in ["25210"] })
            _ = try await store.find(SearchTerm.all(in: "s") { _ in [] }, kind: .product)
            _ = try await store.all(.product)
            _ = try await store.products(of: ThingKey.reading(SearchedProvince.farm).key)
            _ = try await store.figures()
            let product = ThingKey.reading(SearchedProvince.product(1)).key
            let makesNothing = ThingKey.reading(SearchedProvince.other).key
            for thing in [product, makesNothing] {
                try await database.write { try SearchIndex(session: $0).refresh([thing]) }
            }
            #expect(database.recorded.statements.count > 20)
            try await QueryPlans.requireNoScan(of: Self.tables, in: database)
        }
    }

    private static let tables: Set<String> = [
        "search_word", "search_entry", "vocabulary_element", "said", "later", "early",
    ]

    private static func rows(_ database: any SQLDatabase) async throws -> [String] {
        try await database.read { session in
            let words = try session.rows(
                "SELECT word, thing, weight FROM search_word ORDER BY word, thing", as: (String, String, Int64).self)
            let entries = try session.rows(
                "SELECT thing, name, kind FROM search_entry ORDER BY thing", as: (String, String, Int64).self)
            return words.map { "\($0)" } + entries.map { "\($0)" }
        }
    }
}
