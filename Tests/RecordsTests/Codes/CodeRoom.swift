import Records
import SQL
import Support
import Traceability

/// A store of files and numbers with two businesses in it.
struct CodeRoom: Sendable {
    let database: any SQLDatabase
    let files: FileStore
    let codes: CodeStore
    let clock: FrozenClock

    static let author = Author(actor: "user:lan", request: "r1", peer: "10.0.0.1")
    static let prefix = CompanyPrefix("952100001")!
    static let day = CivilDay(year: 2026, month: 5, day: 1)!

    static func open(
        _ engine: Engine, _ body: @Sendable @escaping (CodeRoom) async throws -> Void
    ) async throws {
        let database = try await engine.makeDatabase(poolSize: 6)
        let clock = FrozenClock()
        try await RecordsSchema.migrate(database, now: clock.now)
        let room = CodeRoom(database, clock)
        try await room.party("htx-1", "Hợp tác xã Một (mẫu)")
        try await room.party("ho-2", "Hộ Hai (mẫu)")
        try await room.product("sp-0", of: "htx-1") { $0.registration = granted(prefix.digits) }
        try await body(room)
        await database.close()
    }

    init(_ database: any SQLDatabase, _ clock: FrozenClock) {
        self.database = database
        self.clock = clock
        let wall = WallClock { clock.now }
        let pen = AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system))
        files = FileStore(database: database, pen: pen, randomness: .system, followers: [CodeFiling(pen: pen)])
        codes = CodeStore(files: files)
    }

    /// The same room for who brings files by another way.
    var withoutFollowers: FileStore {
        let wall = WallClock { [clock] in clock.now }
        let pen = AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system))
        return FileStore(database: database, pen: pen, randomness: .system)
    }

    static func granted(_ prefix: String, until: CivilDay? = nil) -> CodeRegistration {
        CodeRegistration(step: .granted, companyPrefix: prefix, feePaidUntil: until)
    }

    func party(_ id: String, _ name: String) async throws {
        let party = PartyFile(.cooperative, name: name, commune: "26041", on: Self.day)
        _ = try await files.create(party, id: id, by: Self.author)
    }

    @discardableResult
    func product(
        _ id: String, of owner: String = "htx-1", _ change: (inout ProductFile) -> Void = { _ in }
    ) async throws -> String {
        var file = ProductFile(owner: owner, name: "Hàng \(id) (mẫu)", standing: Standing(.draft, since: Self.day))
        change(&file)
        _ = try await files.create(file, id: id, by: Self.author)
        return id
    }

    func file(_ id: String) async throws -> ProductFile? { try await files.file(ProductFile.self, id)?.file }

    func take(_ want: CodeOrder.Want, for party: String = "htx-1", request: String? = nil) async throws -> [String] {
        try await codes.take(CodeOrder(party: party, want, request: request), by: Self.author).map(\.code)
    }

    /// Why it was refused.
    func refusal(_ want: CodeOrder.Want, for party: String = "htx-1", request: String? = nil) async -> CodeRefusal? {
        do {
            _ = try await take(want, for: party, request: request)
            return nil
        } catch { return error as? CodeRefusal }
    }

    func number(_ at: Int64, _ prefix: CompanyPrefix = prefix) -> String {
        NumberSpace(.gtin(prefix))!.code(at)!
    }
}
