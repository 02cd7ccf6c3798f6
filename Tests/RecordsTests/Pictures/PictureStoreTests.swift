import Records
import SQL
import Support
import Testing

@Suite("Pictures are stored once and kept as long as a file names them")
struct PictureStoreTests {
    private static func open(
        _ engine: Engine, _ body: (PictureStore, FrozenClock, TestDatabase) async throws -> Void
    ) async throws {
        let database = try await engine.makeDatabase()
        let clock = FrozenClock()
        try await RecordsSchema.migrate(database, now: clock.now)
        try await body(PictureStore(database: database, clock: WallClock { clock.now }), clock, database)
        await database.close()
    }

    private static func picture(_ byte: UInt8) -> StoredPicture {
        StoredPicture(page: [0xFF, 0xD8, byte], thumbnail: [0xFF, 0xD8, byte, 1])
    }

    @Test("by the hash of what is served, in both sizes, once", arguments: Engine.available)
    func stored(_ engine: Engine) async throws {
        try await Self.open(engine) { store, _, database in
            let hash = try await store.store(Self.picture(1))
            #expect(try await store.store(Self.picture(1)) == hash)
            #expect(StoredPicture.isHash(hash))
            #expect(try await store.bytes(of: hash, .page) == [0xFF, 0xD8, 1])
            #expect(try await store.bytes(of: hash, .thumbnail) == [0xFF, 0xD8, 1, 1])
            #expect(try await store.known([hash, String(repeating: "0", count: 64), "x"]) == [hash])
            for name in ["", "x", hash.uppercased(), hash + "0", "' OR 1=1 --"] {
                #expect(try await store.bytes(of: name, .page) == nil)
            }
            #expect(try await Self.count(database) == 1)
        }
    }

    @Test("one that no file names goes after a day, one that a file named stays", arguments: Engine.available)
    func swept(_ engine: Engine) async throws {
        try await Self.open(engine) { store, clock, database in
            let named = try await store.store(Self.picture(1))
            let left = try await store.store(Self.picture(2))
            try await database.write { try PictureStore.use([named, "no hash"], by: "sp-1", in: $0) }
            try await database.write { try PictureStore.use([named], by: "sp-1", in: $0) }
            clock.advance(bySeconds: 24 * 3_600)
            _ = try await store.store(Self.picture(3))
            #expect(try await store.bytes(of: left, .page) != nil)
            clock.advance(bySeconds: 1)
            _ = try await store.store(Self.picture(3))
            #expect(try await store.bytes(of: left, .page) == nil)
            #expect(try await store.bytes(of: named, .page) != nil)
            clock.advance(bySeconds: 48 * 3_600)
            // Sent again, it is new again.
            let again = try await store.store(Self.picture(3))
            #expect(try await store.bytes(of: again, .page) != nil)
        }
    }

    private static func count(_ database: TestDatabase) async throws -> Int64? {
        try await database.read { try $0.first("SELECT COUNT(*) FROM picture", as: (Int64).self) }
    }
}
