import Records
import SQL
import Support
import Testing
import Traceability

@Suite struct SignOnStoreTests {
    private struct House {
        let database: TestDatabase
        let accounts: AccountStore
        let store: SignOnStore
        let place = SignInPlace(address: "203.0.113.7")

        init(_ engine: Engine) async throws {
            database = try await engine.makeDatabase()
            let clock = FrozenClock()
            let wall = WallClock { clock.now }
            let pen = AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system))
            try await RecordsSchema.migrate(database, now: clock.now)
            accounts = AccountStore(
                database: database, pen: pen, randomness: .system,
                secrets: AccountSecrets(Array(repeating: 5, count: 32)),
                worker: PasswordWorker(cost: PasswordCost(rounds: 16, blockSize: 1, parallelism: 1)))
            store = SignOnStore(database: database, pen: pen)
        }

        func account(_ login: String, password: String? = nil) async throws -> Account {
            try await accounts.create(
                login: Login(login)!, name: "Lan (mẫu)", password: password,
                grants: [.owner(of: "htx-1")], by: .system("test"))
        }

        func trouble(_ work: () async throws -> Void) async -> SignOnTrouble.Code? {
            do {
                try await work()
                return nil
            } catch {
                return (error as? SignOnTrouble)?.code
            }
        }
    }

    private static func identity(_ subject: String, _ claim: String? = nil) -> SignOnIdentity {
        SignOnIdentity(issuer: "https://sso.example", subject: subject, claim: claim ?? subject)
    }

    private static func open(_ engine: Engine, _ body: (House) async throws -> Void) async throws {
        let house = try await House(engine)
        try await body(house)
        await house.database.close()
    }

    @Test(
        "an account that waits for a login is tied to who first comes with it, and to nobody after",
        arguments: Engine.available)
    func invited(_ engine: Engine) async throws {
        try await Self.open(engine) { house in
            let account = try await house.account("lan.nguyen")
            let known = try await house.store.recognise(Self.identity("7", "Lan.Nguyen"), at: house.place)
            #expect(known.id == account.id)
            #expect(known.grants == account.grants)
            // The name may change there; who the person is does not.
            #expect(try await house.store.recognise(Self.identity("7", "other"), at: house.place).id == account.id)
            #expect(
                await house.trouble {
                    _ = try await house.store.recognise(Self.identity("8", "lan.nguyen"), at: house.place)
                } == .stranger)
            let trail = try await AuditStore(database: house.database).page(
                AuditQuestion(subject: account.id, action: .accountTied))
            #expect(trail.count == 1)
            #expect(trail.first?.peer == "203.0.113.7")
        }
    }

    @Test("a stranger gets nothing, and no account is made", arguments: Engine.available)
    func stranger(_ engine: Engine) async throws {
        try await Self.open(engine) { house in
            for claim in ["nobody", "", "x y z", "a@b.vn"] {
                #expect(
                    await house.trouble {
                        _ = try await house.store.recognise(Self.identity("7", claim), at: house.place)
                    } == .stranger)
            }
            let count = try await house.database.read { session in
                try session.first("SELECT COUNT(*) FROM account", as: Int64.self)
            }
            #expect(count == 0)
        }
    }

    @Test("an account with a password is not taken by a name alone; its owner ties it", arguments: Engine.available)
    func owned(_ engine: Engine) async throws {
        try await Self.open(engine) { house in
            let lan = try await house.account("lan.nguyen", password: "ba con mèo leo cau")
            let mai = try await house.account("mai.tran", password: "ba con mèo leo cau")
            let name = Self.identity("lan.nguyen")
            #expect(await house.trouble { _ = try await house.store.recognise(name, at: house.place) } == .stranger)
            try await house.store.tie(name, to: lan.id, at: house.place)
            try await house.store.tie(name, to: lan.id, at: house.place)
            #expect(try await house.store.recognise(name, at: house.place).id == lan.id)
            #expect(try await house.store.isTied(lan.id))
            #expect(await house.trouble { try await house.store.tie(name, to: mai.id, at: house.place) } == .taken)
            #expect(
                await house.trouble {
                    try await house.store.tie(Self.identity("8"), to: lan.id, at: house.place)
                } == .taken)
            try await house.store.untie(lan.id, at: house.place)
            #expect(await house.trouble { _ = try await house.store.recognise(name, at: house.place) } == .stranger)
        }
    }

    @Test("an account that ended lets nobody in", arguments: Engine.available)
    func ended(_ engine: Engine) async throws {
        try await Self.open(engine) { house in
            let lan = try await house.account("lan.nguyen")
            _ = try await house.account("mai.tran")
            _ = try await house.store.recognise(Self.identity("lan.nguyen"), at: house.place)
            try await house.accounts.end(lan.id, by: .system("test"))
            #expect(
                await house.trouble {
                    _ = try await house.store.recognise(Self.identity("lan.nguyen"), at: house.place)
                } == .stranger)
        }
    }
}
