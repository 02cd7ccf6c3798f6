import Records
import SQL
import Support
import Traceability

/// A cooperative with a product and a place on file, an officer, and stores whose clock a test moves.
struct DocumentRoom: Sendable {
    static let gtin = "09521234567899"
    static let officer = "user:officer"
    static let owner = "user:owner"
    /// 2026-11-21 08:00 in Vietnam.
    static let today = CivilDay(year: 2026, month: 11, day: 21)!

    let database: TestDatabase
    let clock: FrozenClock
    let files: FileStore
    let pen: AuditPen

    var documents: DocumentStore { DocumentStore(files: files) }

    static func open(_ engine: Engine, _ body: (DocumentRoom) async throws -> Void) async throws {
        let database = try await engine.makeDatabase()
        let clock = FrozenClock(at: 1_795_222_800_000_000)
        try await RecordsSchema.migrate(database, now: clock.now)
        let wall = WallClock { clock.now }
        let pen = AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system))
        let files = FileStore(
            database: database, pen: pen, randomness: .system,
            followers: [ProductFiling(masterData: MasterDataStore(database: database), pen: pen), DocumentFiling()])
        let room = DocumentRoom(database: database, clock: clock, files: files, pen: pen)
        try await room.fill()
        try await body(room)
        await database.close()
    }

    private func fill() async throws {
        try await person(Self.officer, "+84900000001", role: "communeOfficer", communes: "26041")
        try await person(Self.owner, "+84900000002", role: "owner", party: "htx-1")
        for (id, name) in [("htx-1", "HTX Mẫu"), ("htx-2", "HTX Khác (mẫu)")] {
            var party = PartyFile(.cooperative, name: name, commune: "26041", on: Self.today)
            party.phone = "0900000003"
            _ = try await files.create(party, id: id, by: .system("tests"))
        }
        var product = ProductFile(
            owner: "htx-1", name: "Bưởi (mẫu)", standing: Standing(.active, since: Self.today))
        (product.gtin, product.standards) = (Self.gtin, ["VietGAP trồng trọt"])
        _ = try await files.create(product, id: "sp-1", by: .system("tests"))
    }

    private func person(
        _ id: String, _ login: String, role: String, party: String? = nil, communes: String = ""
    ) async throws {
        let (number, at) = (pen.numbers.next(), clock.now)
        try await database.write { session in
            try session.execute(
                """
                INSERT INTO account (id, login, name, created_at, created_by)
                VALUES (\(id), \(login), 'Lan (mẫu)', \(at), 'system:tests')
                """)
            try session.execute(
                """
                INSERT INTO account_grant (number, account, role, party, communes, sectors, given_at, given_by)
                VALUES (\(number), \(id), \(role), \(party), \(communes), '', \(at), 'system:tests')
                """)
        }
    }

    /// A certificate of the product for its standard.
    static func paper(
        _ number: String = "VG-MAU-0001", ends: Int = 100, _ change: (inout DocumentFile) -> Void = { _ in }
    ) -> DocumentFile {
        var file = DocumentFile(
            .certificate, name: "Giấy chứng nhận VietGAP (mẫu)", owner: "htx-1",
            standing: Standing(.submitted, since: today))
        (file.number, file.issuer, file.audience) = (number, "Tổ chức chứng nhận (mẫu)", .everyone)
        file.commune = "26041"
        file.scope = DocumentScope(products: ["sp-1"], standards: ["VietGAP trồng trọt"])
        (file.validFrom, file.validTo) = (CivilDay(number: today.number - 300), CivilDay(number: today.number + ends))
        change(&file)
        return file
    }

    @discardableResult
    func add(_ file: DocumentFile, _ id: String) async throws -> StoredFile<DocumentFile>? {
        try await files.create(file, id: id, by: Author(actor: Self.owner)).stored
    }

    /// The step of somebody that gives a file another status.
    func move(_ id: String, to status: FileStatus, by actor: String = officer) async throws {
        guard var file = try await files.file(DocumentFile.self, id)?.file else { return }
        file.standing = Standing(status, since: CivilDay(inVietnamAt: clock.now))
        _ = try await files.replace(id, version: nil, with: file, by: Author(actor: actor))
    }

    func advance(days: Int64) { clock.advance(bySeconds: days * 86_400) }

    func count(_ table: String) async throws -> Int64 {
        try await database.read { try $0.first("SELECT COUNT(*) FROM \(name: table)", as: (Int64).self) ?? 0 }
    }
}
