import Records
import SQL
import Support
import Testing

@Suite struct KeyStoreTests {
    private static func open(
        _ engine: Engine, _ body: (KeyStore, FrozenClock, TestDatabase) async throws -> Void
    ) async throws {
        let database = try await engine.makeDatabase()
        let clock = FrozenClock()
        try await RecordsSchema.migrate(database, now: clock.now)
        let wall = WallClock { clock.now }
        let pen = AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system))
        try await body(KeyStore(database: database, pen: pen, randomness: .system), clock, database)
        await database.close()
    }

    private static let admin = Actor.system("tests")

    @Test("a key's secret tells who sends it", arguments: Engine.available)
    func recognises(_ engine: Engine) async throws {
        try await Self.open(engine) { keys, _, _ in
            let made = try await keys.create(name: "ERP", sender: "party:a", scopes: [.read, .capture], by: Self.admin)
            let actor = try await keys.actor(forBearer: made.secret)
            #expect(actor == Actor(id: "key:\(made.key.id)", sender: "party:a", scopes: [.capture, .read]))
            #expect(try await keys.actor(forBearer: made.secret + "x") == nil)
            #expect(try await keys.actor(forBearer: "") == nil)
            #expect(try await keys.actor(forBearer: "' OR 1=1 --") == nil)
        }
    }

    @Test("the database holds no secret", arguments: Engine.available)
    func hashed(_ engine: Engine) async throws {
        try await Self.open(engine) { keys, _, database in
            let made = try await keys.create(name: "ERP", sender: "party:a", scopes: [.capture], by: Self.admin)
            #expect(made.secret.hasPrefix("nguon_"))
            #expect(made.secret.utf8.count == 6 + 43)
            let row = try await database.read { session in
                try session.first("SELECT secret_hash FROM api_key", as: ([UInt8]).self)
            }
            #expect(row?.count == 32)
            #expect(row != Array(made.secret.utf8))
        }
    }

    @Test("a revoked key opens nothing from that moment", arguments: Engine.available)
    func revoked(_ engine: Engine) async throws {
        try await Self.open(engine) { keys, _, database in
            let made = try await keys.create(name: "ERP", sender: "party:a", scopes: [.capture], by: Self.admin)
            #expect(try await keys.actor(forBearer: made.secret) != nil)
            #expect(try await keys.revoke(made.key.id, by: Self.admin))
            #expect(try await keys.actor(forBearer: made.secret) == nil)
            #expect(try await !keys.revoke(made.key.id, by: Self.admin))
            let trail = try await AuditStore(database: database).page(
                AuditQuestion(subject: "key:\(made.key.id)", limit: 10))
            #expect(trail.map(\.action) == [.keyRevoked, .keyCreated])
        }
    }

    @Test("another node's revocation is felt within five seconds", arguments: Engine.available)
    func revokedElsewhere(_ engine: Engine) async throws {
        try await Self.open(engine) { keys, clock, database in
            let made = try await keys.create(name: "ERP", sender: "party:a", scopes: [.capture], by: Self.admin)
            _ = try await keys.actor(forBearer: made.secret)
            let wall = WallClock { clock.now }
            let pen = AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system))
            try await KeyStore(database: database, pen: pen, randomness: .system).revoke(made.key.id, by: Self.admin)
            clock.advance(bySeconds: 5)
            #expect(try await keys.actor(forBearer: made.secret) == nil)
        }
    }

    @Test("an expired key opens nothing, cached or not", arguments: Engine.available)
    func expired(_ engine: Engine) async throws {
        try await Self.open(engine) { keys, clock, _ in
            let made = try await keys.create(
                name: "ERP", sender: "party:a", scopes: [.capture], expiresAt: clock.now + 2_000_000, by: Self.admin)
            #expect(try await keys.actor(forBearer: made.secret) != nil)
            clock.advance(bySeconds: 2)
            #expect(try await keys.actor(forBearer: made.secret) == nil)
        }
    }

    @Test("a secret is drawn once and kept", arguments: Engine.available)
    func secret(_ engine: Engine) async throws {
        try await Self.open(engine) { _, _, database in
            let secrets = SecretStore(database: database, randomness: .system)
            let first = try await secrets.obtain("pageToken")
            #expect(first.count == 32)
            #expect(try await secrets.obtain("pageToken") == first)
            #expect(try await secrets.obtain("other") != first)
        }
    }

    @Test("a renewed key has the same rights; the old one goes on for a day", arguments: Engine.available)
    func rotated(_ engine: Engine) async throws {
        try await Self.open(engine) { keys, clock, _ in
            let year: Int64 = 365 * 86_400_000_000
            let old = try await keys.create(
                name: "ERP", sender: "htx-1", scopes: [.files, .capture], expiresAt: clock.now + year, by: Self.admin)
            clock.advance(bySeconds: 3_600)
            let new = try #require(try await keys.rotate(old.key.id, by: Self.admin))
            #expect(new.secret != old.secret)
            #expect(new.key.scopes == old.key.scopes)
            #expect(new.key.expiresAt == clock.now + year)
            #expect(try await keys.actor(forBearer: old.secret) != nil)
            #expect(try await keys.keys(of: "htx-1").map(\.id) == [new.key.id, old.key.id])
            clock.advance(bySeconds: 24 * 3_600)
            #expect(try await keys.actor(forBearer: old.secret) == nil)
            #expect(try await keys.actor(forBearer: new.secret)?.sender == "htx-1")
            #expect(try await keys.rotate(old.key.id, by: Self.admin) == nil)
        }
    }

    @Test("when a key was last used is written down apart", arguments: Engine.available)
    func used(_ engine: Engine) async throws {
        try await Self.open(engine) { keys, clock, _ in
            let (first, second) = (
                try await keys.create(name: "A", sender: "htx-1", scopes: [.read], by: Self.admin),
                try await keys.create(name: "B", sender: "htx-1", scopes: [.read], by: Self.admin)
            )
            _ = try await keys.actor(forBearer: first.secret)
            #expect(try await keys.uses(of: [first.key.id]) == [:])
            try await keys.keepUses()
            clock.advance(bySeconds: 90)
            _ = try await keys.actor(forBearer: first.secret)
            try await keys.keepUses()
            #expect(try await keys.uses(of: [first.key.id, second.key.id]) == [first.key.id: clock.now])
        }
    }
}
