import Records
import SQL
import Support
import Testing
import Traceability

@Suite struct ListRunnerTests {
    private static let rules = [
        ListEntry(ListRoom.code("0810"), "Quả (mẫu)", .medium),
        ListEntry(ListRoom.code("08106000"), "Sầu riêng (mẫu)", .high, roadmap: ListRoom.day("2026-08-01")),
    ]

    private static func products(_ room: ListRoom) async throws {
        try await room.product("p1", hs: "08106000")
        try await room.product("p2", owner: "ho", hs: "08105000")
        try await room.product("p3", hs: "0810")
        try await room.product("p4", hs: "09012100")
        try await room.product("p5", hs: "08106000", status: .draft)
    }

    @Test(arguments: Engine.available)
    func `products are judged by what is in force, kept with the version, and found by it`(_ engine: Engine)
        async throws
    {
        try await ListRoom.open(engine) { room in
            try await Self.products(room)
            try await room.list("a", Self.rules)
            #expect(try await room.marked(.high) == [])
            try await room.runAll()
            #expect(try await room.marked(.high) == ["p1", "p5"])
            #expect(try await room.marked(.medium) == ["p2", "p3"])
            #expect(try await room.marked(.unsure) == ["p3"])
            #expect(try await room.marked(.obliged) == [])
            let version = try #require(try await room.store.version("a", 1)).head.id
            let result = try await room.store.results(of: "p1")
            #expect(result.map(\.version) == [version] && result.map(\.stand) == ["high 2026-08-01"])
            #expect(try await room.runner().step() == false)
            // The day of the roadmap comes by itself.
            room.clock.advance(bySeconds: 31 * 86_400)
            try await room.runAll()
            #expect(try await room.marked(.obliged) == ["p1", "p5"])
            // And the end of the text it rests on.
            room.clock.advance(bySeconds: 330 * 86_400)
            try await room.runAll()
            for mark in ListMark.allCases { #expect(try await room.marked(mark) == []) }
            #expect(try await room.store.results(of: "p1").isEmpty)
        }
    }

    @Test(arguments: Engine.available)
    func `a file that is written is judged in the same transaction`(_ engine: Engine) async throws {
        try await ListRoom.open(engine) { room in
            try await room.list("a", Self.rules)
            try await room.runAll()
            try await room.product("p1", hs: "08105000")
            #expect(try await room.marked(.medium) == ["p1"])
            let changed = ListRoom.product("p1", "htx", "08106000", nil)
            _ = try await room.files.replace("p1", version: 1, with: changed, by: ListRoom.writer)
            #expect(try await room.marked(.high) == ["p1"])
            #expect(try await room.marked(.medium) == [])
            let newest = FileQuestion(
                facets: [[FileFacet(.listed, "high")]], reach: .everything, order: .newest)
            #expect(try await room.files.list(ProductFile.self, newest).files.map(\.id) == ["p1"])
            _ = try await room.files.replace(
                "p1", version: 2, with: ListRoom.product("p1", "htx", nil, nil), by: ListRoom.writer)
            #expect(try await room.marked(.high) == [])
        }
    }

    @Test(arguments: Engine.available)
    func `a version tells what it touches, before it is approved and after, and each owner once`(_ engine: Engine)
        async throws
    {
        try await ListRoom.open(engine) { room in
            try await Self.products(room)
            try await Self.owner(of: "htx", "htx@mau.vn", room)
            try await Self.owner(of: "ho", nil, room)
            try await room.list("a", [Self.rules[0]])
            try await room.runAll()
            let first = try #require(try await room.store.version("a", 1)).head.id
            var run = try #require(try await room.store.run(of: first))
            #expect(run.state == .done && run.judged == 5 && run.total == 5)
            #expect(run.touched == 3 && run.parties == 2 && run.told == 2)
            // The next version says something else of one product; as a draft it tells nobody.
            let draft = try await room.store.draft(
                ListRoom.content(Self.rules, from: "2026-09-01"), of: "a", by: ListRoom.writer)
            try await room.runAll()
            run = try #require(try await room.store.run(of: draft.head.id))
            #expect(run.touched == 2 && run.told == 0 && run.day == ListRoom.day("2026-09-01"))
            let touches = try await room.store.touches(of: draft.head.id, reach: .everything, limit: 10)
            #expect(touches.map(\.product) == ["p1", "p3"])
            #expect(touches.map(\.before) == ["medium", "medium"])
            #expect(touches.map(\.after) == ["high 2026-08-01", "medium?"])
            #expect(touches[0].name == "Hàng p1 (mẫu)")
            let own = Reach.some([.init(parties: ["ho"])])
            #expect(try await room.store.touches(of: draft.head.id, reach: own, limit: 10).isEmpty)
            #expect(try await Self.letters(room).count == 2)
            _ = try await room.store.approve("a", 2, edit: 1, decision: nil, by: ListRoom.approver)
            try await room.runAll()
            try await room.runAll()
            let letters = try await Self.letters(room)
            #expect(letters.count == 3)
            #expect(letters.last?.recipient == "htx@mau.vn")
            #expect(letters.last?.body == "\(ListRoom.citation) 2 Hàng p1 (mẫu),Hàng p3 (mẫu)")
            // Until its day the one before holds.
            #expect(try await room.marked(.high) == [])
            room.clock.advance(bySeconds: 62 * 86_400)
            try await room.runAll()
            #expect(try await room.marked(.high) == ["p1", "p5"])
            #expect(try await Self.letters(room).count == 3)
        }
    }

    @Test(arguments: Engine.available)
    func `a process that dies has judged each product once or not at all, and another goes on`(_ engine: Engine)
        async throws
    {
        try await ListRoom.open(engine) { room in
            let count = ListRunner.chunk + 200
            try await Self.many(count, room)
            try await Self.owner(of: "htx", "htx@mau.vn", room)
            try await room.list("a", Self.rules)
            let version = try #require(try await room.store.version("a", 1)).head.id
            #expect(try await room.runner().step())
            let dying = DyingDatabase(room.database)
            await #expect(throws: DyingDatabase.Killed.self) { try await room.runner("a", on: dying).step() }
            let run = try #require(try await room.store.run(of: version))
            #expect(run.state == .judging && run.judged <= ListRunner.chunk)
            let other = room.runner("b")
            room.clock.advance(bySeconds: 61)
            while try await other.step() {}
            let done = try #require(try await room.store.run(of: version))
            #expect(done.judged == count && done.touched == count && done.told == 1)
            #expect(try await Self.letters(room).count == 1)
            #expect(try await room.marked(.high).count == 50)
        }
    }

    private static func many(_ count: Int, _ room: ListRoom) async throws {
        let (pen, database) = (room.pen, room.database)
        try await database.write { session in
            let writer = FileWriter(session: session, pen: pen, randomness: .system)
            let files = (0..<count).map { number in
                (id: Optional("sp\(number)"), file: ListRoom.product("\(number)", "htx", "08106000", nil))
            }
            _ = try writer.create(files, by: ListRoom.writer)
        }
    }

    private static func owner(of party: String, _ email: String?, _ room: ListRoom) async throws {
        let phone = party == "htx" ? "+84912345678" : "+84912345679"
        try await room.database.write { session in
            try session.execute(
                """
                INSERT INTO account (id, login, name, email, created_at, created_by)
                VALUES (\("user:\(party)"), \(phone), \("Chủ (mẫu)"), \(email), 1, 'test')
                """)
            try session.execute(
                """
                INSERT INTO account_grant (number, account, role, party, communes, sectors, given_at, given_by)
                VALUES (\(Int64(party.utf8.count)), \("user:\(party)"), 'owner', \(party), '', '', 1, 'test')
                """)
        }
    }

    private static func letters(_ room: ListRoom) async throws -> [(recipient: String?, body: String?)] {
        try await room.database.read { session in
            try session.rows("SELECT recipient, body FROM message ORDER BY number", as: (String?, String?).self)
                .map { ($0.0, $0.1) }
        }
    }
}
