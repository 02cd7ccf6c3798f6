import Records
import SQL
import Support
import Traceability

/// An account store on a fresh database, with a clock that stands still and passwords that cost nothing.
struct AccountRoom: Sendable {
    let store: AccountStore
    let database: TestDatabase
    let clock: FrozenClock

    static let password = "ba con mèo leo cau"
    static let admin = Author.system("tests")
    static let home = SignInPlace(address: "192.0.2.7", agent: "Firefox/140")
    static let elsewhere = SignInPlace(address: "198.51.100.9")

    static func open(_ engine: Engine, _ body: (AccountRoom) async throws -> Void) async throws {
        let database = try await engine.makeDatabase()
        let clock = FrozenClock()
        try await RecordsSchema.migrate(database, now: clock.now)
        let wall = WallClock { clock.now }
        let pen = AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system))
        let store = AccountStore(
            database: database, pen: pen, randomness: .system, secrets: AccountSecrets(Array(repeating: 1, count: 32)),
            worker: PasswordWorker(cost: PasswordCost(rounds: 16, blockSize: 1, parallelism: 1)))
        try await body(AccountRoom(store: store, database: database, clock: clock))
        await database.close()
    }

    func make(_ login: String = "0912345678", _ grants: [Grant] = [.owner(of: "htx-1")]) async throws -> Account {
        try await store.create(
            login: Login(login)!, name: "Lan (mẫu)", password: Self.password, grants: grants, by: Self.admin)
    }

    func signIn(
        _ login: String = "0912345678", _ password: String = password, at place: SignInPlace = home
    ) async throws -> SignInOutcome { try await store.signIn(login, password: password, at: place) }

    /// A session with one factor.
    func token(_ login: String = "0912345678") async throws -> String {
        guard case .signedIn(let token, _) = try await signIn(login) else { throw Unexpected() }
        return token
    }

    /// Sets up a telephone for an account that is signed in.
    func enrol(_ account: Account, _ token: String) async throws -> (OneTimePassword, [HandedCode]) {
        guard let secret = try await store.beginEnrolment(token),
            let codes = try await store.confirmEnrolment(of: account, token, code: code(secret), at: Self.home)
        else { throw Unexpected() }
        return (secret, codes)
    }

    /// What the telephone shows now.
    func code(_ secret: OneTimePassword) -> String { secret.code(step: OneTimePassword.step(at: clock.now)) }

    struct Unexpected: Error {}
}
