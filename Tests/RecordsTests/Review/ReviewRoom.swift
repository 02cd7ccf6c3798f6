import Records
import SQL
import Support
import Traceability

/// A store of files that are reviewed, with officers and a business.
struct ReviewRoom: Sendable {
    let database: any SQLDatabase
    let files: FileStore
    let reviews: ReviewStore
    let service: ReviewService
    let accounts: AccountStore
    let audit: AuditStore
    let clock: FrozenClock

    static let owner = Author(actor: "user:chu", request: "r1", peer: "10.0.0.1")
    static let day = CivilDay(year: 2026, month: 5, day: 1)!

    static func open(
        _ engine: Engine, _ policy: ReviewPolicy = ReviewPolicy(),
        _ body: @Sendable @escaping (ReviewRoom) async throws -> Void
    ) async throws {
        let database = try await engine.makeDatabase(poolSize: 6)
        let clock = FrozenClock()
        try await RecordsSchema.migrate(database, now: clock.now)
        try await body(ReviewRoom(database, clock, policy))
        await database.close()
    }

    init(_ database: any SQLDatabase, _ clock: FrozenClock, _ policy: ReviewPolicy = ReviewPolicy()) {
        self.database = database
        self.clock = clock
        let wall = WallClock { clock.now }
        let pen = AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system))
        let settings = ReviewSettings(policy: policy) { day in
            FileCircumstances(today: day, province: "75") { _ in true }
        }
        let filing = ReviewFiling(pen: pen, randomness: .system, settings: settings)
        files = FileStore(database: database, pen: pen, randomness: .system, followers: [filing])
        reviews = ReviewStore(files: files, settings: settings)
        service = ReviewService(store: reviews, node: "test")
        accounts = AccountStore(
            database: database, pen: pen, randomness: .system,
            secrets: AccountSecrets(Array(repeating: 5, count: 32)),
            worker: PasswordWorker(cost: PasswordCost(rounds: 16, blockSize: 1, parallelism: 1)))
        audit = AuditStore(database: database)
    }

    /// The same files for who brings them by another way.
    var withoutFollowers: FileStore {
        let wall = WallClock { [clock] in clock.now }
        let pen = AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system))
        return FileStore(database: database, pen: pen, randomness: .system)
    }

    static func household(_ name: String, commune: String = "26041", status: FileStatus = .submitted) -> PartyFile {
        var file = PartyFile(.household, name: name, commune: commune, on: day)
        file.sector = .agriculture
        file.phone = "0912345678"
        file.address.street = "Ấp 1"
        file.consent = Consent(day: day, manner: .paper)
        file.standing = Standing(status, since: day)
        return file
    }

    @discardableResult
    func handIn(_ name: String = "Hộ mẫu", commune: String = "26041") async throws -> ReviewCase {
        clock.advance(bySeconds: 1)
        let stored = try await files.create(Self.household(name, commune: commune), by: Self.owner).stored!
        return try await reviews.open(.party, stored.id)!.review
    }

    func file(_ review: ReviewCase) async throws -> PartyFile {
        try await files.file(PartyFile.self, review.subject)!.file
    }

    static func officer(
        _ id: String = "user:lan", commune: String = "26041", stages: Set<ReviewStage> = []
    ) -> ReviewOfficer {
        ReviewOfficer(
            Caller(
                id: id, grants: [Grant(role: .communeOfficer, communes: [commune], stages: stages)!],
                hasSecondFactor: true))
    }

    func decide(
        _ review: ReviewCase, _ move: ReviewMove = .approve(decision: nil, remark: nil),
        by officer: ReviewOfficer = officer()
    ) async throws -> ReviewAnswer {
        try await reviews.decide(
            review.number, move, read: review.version, by: officer,
            author: Author(actor: officer.caller.id, request: "r2", peer: "10.0.0.2"))
    }

    /// Somebody with an account.
    func person(_ login: String, _ grants: [Grant]) async throws -> String {
        let account = try await accounts.create(
            login: Login(login)!, name: login, password: nil, grants: grants, by: Self.owner)
        return account.id
    }
}
