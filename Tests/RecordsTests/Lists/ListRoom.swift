import Records
import SQL
import Support
import Traceability

/// A migrated store with lists, files that are judged by them, and people to be told.
struct ListRoom: Sendable {
    let database: TestDatabase
    let clock: FrozenClock
    let pen: AuditPen
    let shelf: ListShelf
    let store: ListStore
    let files: FileStore

    static let writer = Author(actor: "user:lan", request: "r1")
    static let approver = Author(actor: "user:hoa", request: "r2")
    static let citation = "Thông tư 27/2026/TT-MAU"

    static func open(_ engine: Engine, _ body: (ListRoom) async throws -> Void) async throws {
        let database = try await engine.makeDatabase()
        let clock = FrozenClock()
        try await RecordsSchema.migrate(database, now: clock.now)
        let wall = WallClock { clock.now }
        let pen = AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system))
        let library = LegalLibrary([
            LegalInstrument(
                number: LegalNumber("27/2026/TT-MAU")!, title: citation, subject: LocalizedText(vietnamese: "Mẫu"),
                ended: CivilDay(reading: "2027-06-01"))
        ])
        let shelf = ListShelf(library: library)
        try await body(
            ListRoom(
                database: database, clock: clock, pen: pen, shelf: shelf,
                store: ListStore(
                    database: database, pen: pen, randomness: .system, shelf: shelf, library: library),
                files: FileStore(
                    database: database, pen: pen, randomness: .system,
                    followers: [ListFollower(shelf: shelf, clock: wall)])))
        await database.close()
    }

    func runner(_ node: String = "a", on other: (any SQLDatabase)? = nil) -> ListRunner {
        ListRunner(database: other ?? database, pen: pen, shelf: shelf, node: node) { letter in
            ("\(letter.list)", "\(letter.citation) \(letter.products) \(letter.names.joined(separator: ","))")
        }
    }

    func runAll() async throws { while try await runner().step() {} }

    static func day(_ text: String) -> CivilDay { CivilDay(reading: text)! }
    static func code(_ text: String) -> ListKey { .code(HSCode(reading: text)!) }

    static func content(_ entries: [ListEntry], from: String? = "2026-06-01") -> ListContent {
        ListContent(citation: citation, from: from.map(day), entries: entries)
    }

    /// A list with one approved version.
    func list(_ id: String, kind: ListKind = .risk, _ entries: [ListEntry], from: String = "2026-06-01") async throws {
        _ = try await store.create(kind, name: "Danh mục \(id) (mẫu)", issuer: "Bộ mẫu", id: id, by: Self.writer)
        try await approve(id, Self.content(entries, from: from))
    }

    func approve(_ id: String, _ content: ListContent) async throws {
        let draft = try await store.draft(content, of: id, by: Self.writer)
        _ = try await store.approve(id, draft.head.number, edit: 1, decision: "1/QĐ", by: Self.approver)
    }

    func product(
        _ id: String, owner: String = "htx", hs: String? = nil, group: ProductGroup? = nil, status: FileStatus = .active
    ) async throws {
        _ = try await files.create(Self.product(id, owner, hs, group, status), id: id, by: Self.writer)
    }

    static func product(
        _ id: String, _ owner: String, _ hs: String?, _ group: ProductGroup?, _ status: FileStatus = .active
    ) -> ProductFile {
        var file = ProductFile(
            owner: owner, name: "Hàng \(id) (mẫu)", standing: Standing(status, since: day("2026-07-01")))
        (file.hsCode, file.group) = (hs, group)
        return file
    }

    /// IDs of the products that a list narrowed to a mark shows.
    func marked(_ mark: ListMark) async throws -> [String] {
        let question = FileQuestion(facets: [[FileFacet(.listed, mark.rawValue)]], reach: .everything)
        return try await files.list(ProductFile.self, question).files.map(\.id).sorted()
    }

    func trail(_ list: String) async throws -> [AuditAction] {
        try await AuditStore(database: database).page(AuditQuestion(subject: "list:\(list)")).map(\.action)
    }
}
