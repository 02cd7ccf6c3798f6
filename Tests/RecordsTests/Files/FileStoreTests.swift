import Records
import SQL
import Support
import Testing
import Traceability

@Suite struct FileStoreTests {
    private struct Trouble: Error {}

    static let author = Author(actor: "user:lan", request: "r1", peer: "10.0.0.1", reason: "vì sao")

    static let pen = AuditPen(
        clock: .system, numbers: TimeOrderedNumbers(clock: .system, randomness: .system))

    static func open(
        _ engine: Engine, _ body: (FileStore, FrozenClock, TestDatabase) async throws -> Void
    ) async throws {
        let database = try await engine.makeDatabase()
        let clock = FrozenClock()
        try await RecordsSchema.migrate(database, now: clock.now)
        let wall = WallClock { clock.now }
        let pen = AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system))
        try await body(FileStore(database: database, pen: pen, randomness: .system), clock, database)
        await database.close()
    }

    @Test(arguments: Engine.available)
    func `what is kept is read again, with its version`(_ engine: Engine) async throws {
        try await Self.open(engine) { files, clock, _ in
            let file = SampleFile(name: "Hợp tác xã Bưởi", contacts: [.init(name: "Chị Lan", phone: "0912")])
            let made = try #require(try await files.create(file, by: Self.author).stored)
            #expect(made.version == 1)
            #expect(try await files.file(SampleFile.self, made.id) == made)
            clock.advance(bySeconds: 5)
            var next = file
            next.status = .submitted
            let changed = try #require(
                try await files.replace(made.id, version: 1, with: next, by: Self.author).stored)
            #expect(changed.version == 2)
            #expect(changed.changedAt == made.createdAt + 5_000_000)
            #expect(try await files.file(SampleFile.self, made.id) == changed)
            #expect(try await files.file(SampleFile.self, "' OR 1=1") == nil)
        }
    }

    @Test(arguments: Engine.available)
    func `two people edit, and the second sees what the first wrote`(_ engine: Engine) async throws {
        try await Self.open(engine) { files, _, _ in
            let made = try #require(try await files.create(SampleFile(name: "A"), by: Self.author).stored)
            let first = try #require(
                try await files.replace(made.id, version: 1, with: SampleFile(name: "B"), by: Self.author).stored)
            let second = try await files.replace(made.id, version: 1, with: SampleFile(name: "C"), by: Self.author)
            #expect(second == .stale(first))
            let changes = try await files.history(of: made.id, after: 1).flatMap(\.changes)
            #expect(changes.map(\.change) == [FileChange(path: "name", before: "A", after: "B")])
            #expect(
                try await files.replace("khong-co", version: 1, with: SampleFile(name: "C"), by: Self.author)
                    == .missing)
        }
    }

    @Test(arguments: Engine.available)
    func `saving what is there already writes nothing`(_ engine: Engine) async throws {
        try await Self.open(engine) { files, _, database in
            let made = try #require(try await files.create(SampleFile(name: "A"), by: Self.author).stored)
            let again = try await files.replace(made.id, version: 1, with: made.file, by: Self.author)
            #expect(again == .stored(made))
            #expect(
                try await AuditStore(database: database).page(AuditQuestion(subject: "party:\(made.id)")).count == 1)
        }
    }

    @Test(arguments: Engine.available)
    func `a unique key is one file's, until it gives it back`(_ engine: Engine) async throws {
        try await Self.open(engine) { files, _, _ in
            let one = try #require(try await files.create(SampleFile(name: "A", code: "1"), by: Self.author).stored)
            let key = FileKey("code", "1", isUnique: true)
            #expect(
                try await files.create(SampleFile(name: "B", code: "1"), by: Self.author) == .taken(key, by: one.id))
            let two = try #require(try await files.create(SampleFile(name: "B", code: "2"), by: Self.author).stored)
            let stolen = try await files.replace(
                two.id, version: 1, with: SampleFile(name: "B", code: "1"), by: Self.author)
            #expect(stolen == .taken(key, by: one.id))
            #expect(
                try await files.create(SampleFile(name: "C", code: "2"), by: Self.author)
                    == .taken(FileKey("code", "2", isUnique: true), by: two.id))
            _ = try await files.replace(one.id, version: 1, with: SampleFile(name: "A"), by: Self.author)
            #expect(try await files.create(SampleFile(name: "D", code: "1"), by: Self.author).stored != nil)
        }
    }

    @Test(arguments: Engine.available)
    func `of many writers that want one key, one has it`(_ engine: Engine) async throws {
        try await Self.open(engine) { files, _, _ in
            let outcomes = try await withThrowingTaskGroup(of: FileOutcome<SampleFile>.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        try await files.create(SampleFile(name: "\(number)", code: "x"), by: Self.author)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let winners = outcomes.compactMap(\.stored)
            #expect(winners.count == 1)
            for case .taken(_, let holder) in outcomes { #expect(holder == winners[0].id) }
        }
    }

    @Test(arguments: Engine.available)
    func `every change stands in the trail with who, from where and why`(_ engine: Engine) async throws {
        try await Self.open(engine) { files, _, database in
            let made = try #require(try await files.create(SampleFile(name: "A"), by: Self.author).stored)
            _ = try await files.replace(
                made.id, version: 1, with: SampleFile(name: "B"), by: Self.author.saying("đổi tên"))
            let trail = try await AuditStore(database: database).page(AuditQuestion(subject: "party:\(made.id)"))
            #expect(trail.map(\.action) == [.fileChanged, .fileCreated])
            #expect(trail.allSatisfy { $0.actor == "user:lan" && $0.peer == "10.0.0.1" && $0.request == "r1" })
            #expect(try await files.history(of: made.id).map(\.reason) == ["đổi tên", "vì sao"])
            let audits = AuditStore(database: database)
            #expect(try await audits.page(AuditQuestion(actor: "user:lan", action: .fileChanged)).count == 1)
            #expect(try await audits.page(AuditQuestion(from: trail[0].at + 1)).isEmpty)
            #expect(try await audits.page(AuditQuestion(until: trail[0].at)).isEmpty)
        }
    }

    @Test(arguments: Engine.available)
    func `the trail is sealed for personal values, and erasing leaves the trail`(_ engine: Engine) async throws {
        try await Self.open(engine) { files, _, database in
            let file = SampleFile(name: "Hộ A", contacts: [.init(name: "Chị Lan", phone: "0912345678")])
            let made = try #require(try await files.create(file, by: Self.author).stored)
            let stored = try await database.read { session in
                try session.first("SELECT changes FROM file_change", as: ([UInt8]).self)
            }
            let text = String(decoding: try #require(stored), as: UTF8.self)
            #expect(text.contains("Chị Lan") && !text.contains("0912345678"))
            let change = FileChange(path: "contacts/0/phone", before: nil, after: "0912345678")
            #expect(try await files.history(of: made.id)[0].changes.contains { $0.change == change && $0.isPersonal })

            var erased = file
            erased.contacts = []
            let outcome = try await files.erase(made.id, leaving: erased, by: Self.author)
            #expect(outcome.stored?.file == erased)
            let history = try await files.history(of: made.id)
            #expect(history.map(\.version) == [2, 1])
            for shown in history.flatMap(\.changes) where shown.isPersonal {
                #expect(shown.isErased && shown.change.after == nil && shown.change.before == nil)
            }
            #expect(try await files.lookalikes(of: file, except: nil).isEmpty)
            let trail = try await AuditStore(database: database).page(AuditQuestion(subject: "party:\(made.id)"))
            #expect(trail.map(\.action) == [.personalErased, .fileChanged, .fileCreated])
        }
    }

    @Test(arguments: Engine.available)
    func `files that share a phone are noticed`(_ engine: Engine) async throws {
        try await Self.open(engine) { files, _, _ in
            let file = SampleFile(name: "A", contacts: [.init(name: "x", phone: "0912")])
            let made = try #require(try await files.create(file, by: Self.author).stored)
            let other = SampleFile(name: "B", contacts: [.init(name: "y", phone: "0912")])
            let found = try await files.lookalikes(of: other, except: nil)
            #expect(found.map(\.key) == ["phone:0912"])
            #expect(found.map(\.file.id) == [made.id])
            #expect(try await files.lookalikes(of: file, except: made.id).isEmpty)
        }
    }

    @Test(arguments: Engine.available)
    func `what fails beside a file undoes the file`(_ engine: Engine) async throws {
        try await Self.open(engine) { files, _, _ in
            let file = SampleFile(name: "A", code: "1")
            await #expect(throws: Trouble.self) {
                _ = try await files.create(file, by: Self.author, also: { _, _ in throw Trouble() })
            }
            let again = try await files.create(file, by: Self.author)
            #expect(again.stored != nil)
        }
    }

    @Test(arguments: Engine.available)
    func `who joins a cooperative is reached by it, with everything it has, until it leaves`(_ engine: Engine)
        async throws
    {
        try await Self.open(engine) { files, _, _ in
            let make = { (id: String, owner: String?) in
                _ = try await files.create(SampleFile(name: id, owner: owner), id: id, by: Self.author)
            }
            try await make("lien-hiep", nil)
            try await make("hop-tac-xa", nil)
            try await make("ho", "hop-tac-xa")
            try await make("vuon", "ho")
            let reached = { (party: String) in
                let reach = Reach.some([Reach.Part(parties: [party])])
                return try await files.list(SampleFile.self, FileQuestion(reach: reach)).files.map(\.id)
            }
            #expect(try await reached("hop-tac-xa") == ["ho", "hop-tac-xa", "vuon"])
            #expect(try await files.file(SampleFile.self, "vuon")?.subject.parties == ["vuon", "ho", "hop-tac-xa"])
            _ = try await files.replace(
                "hop-tac-xa", version: nil, with: SampleFile(name: "hop-tac-xa", owner: "lien-hiep"), by: Self.author)
            #expect(try await reached("lien-hiep") == ["ho", "hop-tac-xa", "lien-hiep", "vuon"])
            #expect(
                try await files.list(
                    SampleFile.self,
                    FileQuestion(facets: [[FileFacet(.party, "lien-hiep")]], reach: .everything, order: .newest)
                ).count == 4)
            _ = try await files.replace("ho", version: nil, with: SampleFile(name: "ho"), by: Self.author)
            #expect(try await reached("hop-tac-xa") == ["hop-tac-xa"])
            #expect(try await reached("lien-hiep") == ["hop-tac-xa", "lien-hiep"])
            #expect(try await reached("ho") == ["ho", "vuon"])
        }
    }
}
