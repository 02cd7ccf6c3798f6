import Records
import SQL
import Support
import Testing
import Traceability

@Suite struct ImportStoreTests {
    struct Room: Sendable {
        let store: ImportStore
        let runner: ImportRunner
        let files: FileStore
        let database: TestDatabase
        let clock: FrozenClock
        let pen: AuditPen

        /// The rest of the work, as the service does it.
        func runAll() async throws { while try await runner.step() {} }

        func begin(_ rows: [ImportRow], party: String = "htx-mau") async throws -> String {
            try await store.begin(
                judged(rows, party: party), of: .households, party: party, fileName: "ho.xlsx",
                notes: [ImportNote("sheet.formulas", cell: "B7", arguments: ["count": "1"])], reach: .everything,
                by: author)
        }

        func judged(_ rows: [ImportRow], party: String = "htx-mau") -> [(row: ImportRow, party: ImportedParty)] {
            let terms = ImportTerms(
                subject: .households,
                circumstances: FileCircumstances(today: CivilDay(inVietnamAt: clock.now)) { _ in true },
                communes: { _, _ in [] }, party: party, commune: "26209", sector: .agriculture, isWithin: { _ in true },
                author: author.actor)
            return Array(zip(rows, ImportTable(rows, terms: terms).rows)).map { ($0, $1) }
        }

        func counts(_ job: String) async throws -> [ImportState: Int] {
            try await store.job(job, of: author.actor)?.counts ?? [:]
        }

        func households() async throws -> [StoredFile<PartyFile>] {
            try await files.list(PartyFile.self, FileQuestion(reach: .everything, limit: 1_000)).files
        }
    }

    static let author = Author(actor: "user:lan", request: "r1", peer: "10.0.0.1")
    private static let undecided: Set<ImportState> = [.faulty, .ready, .same, .maybe]

    static func open(_ engine: Engine, _ body: (Room) async throws -> Void) async throws {
        let database = try await engine.makeDatabase()
        let clock = FrozenClock()
        try await RecordsSchema.migrate(database, now: clock.now)
        let wall = WallClock { clock.now }
        let pen = AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system))
        try await body(
            Room(
                store: ImportStore(database: database, pen: pen, randomness: .system),
                runner: ImportRunner(database: database, pen: pen, randomness: .system, node: "a"),
                files: FileStore(database: database, pen: pen, randomness: .system), database: database, clock: clock,
                pen: pen))
        await database.close()
    }

    static func row(_ number: Int, _ name: String, _ phone: String, taxCode: String? = nil) -> ImportRow {
        var cells = [ImportColumn.name: ImportCell(name), .phone: ImportCell(phone)]
        if let taxCode { cells[.taxCode] = ImportCell(taxCode) }
        return ImportRow(number: number, cells: cells)
    }

    static func rows(_ count: Int) -> [ImportRow] {
        (0..<count).map { row($0 + 2, "Hộ số \($0) (mẫu)", "09\(10_000_000 + $0)") }
    }

    @Test(arguments: Engine.available)
    func `what is good becomes files with their trail, what is faulty stays`(_ engine: Engine) async throws {
        try await Self.open(engine) { room in
            let job = try await room.begin(Self.rows(450) + [Self.row(900, "Sai (mẫu)", "12")])
            #expect(try await room.counts(job) == [.ready: 450, .faulty: 1])
            #expect(try await room.runner.step() == false)
            #expect(try await room.store.confirm(job, policy: nil, reach: .everything, by: Self.author) == 450)
            #expect(try await room.store.confirm(job, policy: nil, reach: .everything, by: Self.author) == nil)
            #expect(try await room.runner.step())
            #expect(try await room.counts(job) == [.queued: 250, .created: 200, .faulty: 1])
            #expect(try await room.store.job(job, of: Self.author.actor)?.isRunning == true)
            try await room.runAll()
            #expect(try await room.counts(job) == [.created: 450, .faulty: 1])
            #expect(try await room.store.job(job, of: Self.author.actor)?.isRunning == false)
            let files = try await room.households()
            #expect(files.count == 450)
            #expect(
                files.allSatisfy { $0.subject.parties.contains("htx-mau") && $0.file.standing.status == .submitted })
            let trail = try await AuditStore(database: room.database).page(
                AuditQuestion(subject: "party:\(files[0].id)"))
            #expect(
                trail.map(\.action) == [.fileCreated] && trail[0].actor == "user:lan" && trail[0].peer == "10.0.0.1")
            let ends = try await AuditStore(database: room.database).page(AuditQuestion(subject: "import:\(job)"))
            #expect(ends.map(\.action) == [.importDone, .importConfirmed])
            let done = try #require(try await room.store.rows(of: job, [.created], limit: 1).first)
            #expect(done.row.cells.isEmpty && done.file != nil)
        }
    }

    @Test(arguments: Engine.available)
    func `a process that dies has done each row once or not at all, and another goes on`(_ engine: Engine) async throws
    {
        try await Self.open(engine) { room in
            let job = try await room.begin(Self.rows(500))
            _ = try await room.store.confirm(job, policy: nil, reach: .everything, by: Self.author)
            #expect(try await room.runner.step())
            let dying = DyingDatabase(room.database)
            let second = ImportRunner(database: dying, pen: room.pen, randomness: .system, node: "a")
            await #expect(throws: DyingDatabase.Killed.self) { try await second.step() }
            #expect(try await room.counts(job) == [.queued: 300, .created: 200])
            let other = ImportRunner(database: room.database, pen: room.pen, randomness: .system, node: "b")
            #expect(try await other.step() == false)
            room.clock.advance(bySeconds: 61)
            #expect(try await other.step())
            #expect(try await room.runner.step() == false)
            while try await other.step() {}
            #expect(try await room.counts(job) == [.created: 500])
            #expect(try await room.households().count == 500)
        }
    }

    @Test(arguments: Engine.available)
    func `the same file a second time is noticed, and changes what it is told to`(_ engine: Engine) async throws {
        try await Self.open(engine) { room in
            let first = try await room.begin(Self.rows(3))
            let beside = try await room.begin(Self.rows(3))
            for job in [first, beside] {
                _ = try await room.store.confirm(job, policy: nil, reach: .everything, by: Self.author)
                try await room.runAll()
            }
            // Looked at before the first was taken over, and still not filed twice.
            #expect(try await room.counts(beside) == [.same: 3])
            #expect(try await room.households().count == 3)

            var rows = Self.rows(3) + [Self.row(9, "Hộ khác (mẫu)", "0910000000")]
            rows[1].cells[.email] = ImportCell("ho1@mau.vn")
            let again = try await room.begin(rows)
            #expect(try await room.counts(again) == [.same: 3, .maybe: 1])
            try await room.store.decide(.skip, row: 2, of: again)
            #expect(try await room.store.confirm(again, policy: .update, reach: .everything, by: Self.author) == 3)
            try await room.runAll()
            #expect(try await room.counts(again) == [.skipped: 1, .updated: 2, .maybe: 1])
            let files = try await room.households()
            #expect(files.map(\.version) == [1, 2, 1] && files[1].file.email == "ho1@mau.vn")
            try await room.store.decide(.create, row: 9, of: again)
            #expect(try await room.store.confirm(again, policy: nil, reach: .everything, by: Self.author) == 1)
            try await room.runAll()
            #expect(try await room.households().count == 4)
        }
    }

    @Test(arguments: Engine.available)
    func `what lies out of reach is neither named nor changed nor doubled`(_ engine: Engine) async throws {
        try await Self.open(engine) { room in
            var theirs = PartyFile(.household, name: "Hộ của người khác", commune: "26209", on: CivilDay(number: 1))
            (theirs.taxCode, theirs.phone) = ("075088001234", "0910000000")
            let file = try #require(try await room.files.create(theirs, by: Self.author).stored)
            let own = Access.reach(
                .fileEdit, of: .party, by: Caller(id: "user:lan", grants: [.owner(of: "htx-mau")]))
            let rows = [
                Self.row(2, "Hộ A", "0910000001", taxCode: "075088001234"),
                Self.row(3, "Hộ của người khác", "0910000000"),
                Self.row(4, "Hộ của người khác", "0910000009"),
            ]
            let job = try await room.store.begin(
                room.judged(rows), of: .households, party: "htx-mau", fileName: "x", notes: [], reach: own,
                by: Self.author)
            #expect(try await room.counts(job) == [.same: 2, .ready: 1])
            #expect(try await room.store.confirm(job, policy: .update, reach: own, by: Self.author) == 1)
            try await room.runAll()
            #expect(try await room.counts(job) == [.same: 2, .created: 1])
            #expect(try await room.files.file(PartyFile.self, file.id)?.version == 1)
        }
    }

    @Test(arguments: Engine.available)
    func `a mended row and a new file keep what was done and decided by nobody else`(_ engine: Engine) async throws {
        try await Self.open(engine) { room in
            let job = try await room.begin([Self.row(2, "A (mẫu)", "0910000000"), Self.row(3, "B (mẫu)", "1")])
            let faulty = try #require(try await room.store.rows(of: job, [.faulty]).first)
            #expect(faulty.number == 3 && faulty.findings.contains { $0.column == .phone && $0.isError })
            _ = try await room.store.confirm(job, policy: nil, reach: .everything, by: Self.author)
            #expect(
                try await room.store.replace(
                    room.judged([Self.row(3, "B (mẫu)", "0910000001")]), of: job, actor: "user:lan", reach: .everything)
                    == false)
            try await room.runAll()
            var open = try await room.store.openRows(of: job)
            #expect(open.map(\.number) == [3])
            open[0].cells[.phone] = ImportCell("0910000001")
            #expect(
                try await room.store.replace(room.judged(open), of: job, actor: "user:khac", reach: .everything)
                    == false)
            #expect(try await room.store.replace(room.judged(open), of: job, actor: "user:lan", reach: .everything))
            #expect(try await room.counts(job) == [.created: 1, .ready: 1])
            let again = Self.rows(3)
            #expect(
                try await room.store.replace(
                    room.judged(again), of: job, actor: "user:lan", fileName: "moi.csv", notes: [], reach: .everything))
            #expect(try await room.counts(job) == [.created: 1, .ready: 2])
            #expect(try await room.store.job(job, of: "user:lan")?.fileName == "moi.csv")
            #expect(try await room.store.job(job, of: "user:khac") == nil)
            #expect(try await room.store.jobs(of: "user:lan").map(\.id) == [job])
            try await room.store.discard(job, of: "user:khac")
            #expect(try await room.store.job(job, of: "user:lan") != nil)
            try await room.store.discard(job, of: "user:lan")
            #expect(try await room.store.job(job, of: "user:lan") == nil)
            #expect(try await room.store.rows(of: job, Self.undecided) == [])
        }
    }

    @Test(arguments: Engine.available)
    func `what nobody touches for a month is thrown away`(_ engine: Engine) async throws {
        try await Self.open(engine) { room in
            let job = try await room.begin(Self.rows(2))
            room.clock.advance(bySeconds: 31 * 86_400)
            #expect(try await room.runner.step())
            #expect(try await room.runner.step() == false)
            #expect(try await room.store.job(job, of: "user:lan") == nil)
        }
    }
}

/// A database whose process dies at every commit: what it wrote is undone, as a kill would undo it.
final class DyingDatabase: SQLDatabase {
    struct Killed: Error {}

    private let base: any SQLDatabase

    init(_ base: any SQLDatabase) { self.base = base }

    var dialect: SQLDialect { base.dialect }

    func read<T: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> T) async throws -> T {
        try await base.read(body)
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> T) async throws -> T {
        try await base.write { session -> T in
            _ = try body(session)
            throw Killed()
        }
    }

    func close() async {}
}
