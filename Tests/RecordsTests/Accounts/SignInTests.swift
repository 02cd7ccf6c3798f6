import Foundation
import Records
import SQL
import Support
import Testing
import Traceability

@Suite struct SignInTests {
    @Test("the right password opens a session that knows whose it is", arguments: Engine.allCases)
    func right(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let made = try await room.make()
            let token = try await room.token("+84 912 345 678")
            let open = try #require(try await room.store.openSession(token))
            #expect(open.account == made)
            #expect(open.account.grants == [.owner(of: "htx-1")])
            #expect(open.session.stage == .oneFactor)
            #expect(open.session.network == "192.0.2.7")
            #expect(try await room.store.openSession(token + "x") == nil)
            #expect(try await room.store.openSession("") == nil)
        }
    }

    @Test("a password is the same however its letters are composed", arguments: Engine.allCases)
    func composed(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            _ = try await room.make()
            let decomposed = AccountRoom.password.decomposedStringWithCanonicalMapping
            #expect(Array(decomposed.utf8) != Array(AccountRoom.password.utf8))
            guard case .signedIn = try await room.signIn("0912345678", decomposed) else {
                Issue.record("not signed in")
                return
            }
        }
    }

    @Test(
        "wrong is wrong: a password, a login nobody has, an account without password or ended",
        arguments: Engine.allCases)
    func wrong(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let made = try await room.make()
            _ = try await room.store.create(login: Login("moi")!, name: "Mới (mẫu)", by: AccountRoom.admin)
            #expect(try await room.signIn("0912345678", "something else") == .wrong)
            #expect(try await room.signIn("0912345679") == .wrong)
            #expect(try await room.signIn("moi", "") == .wrong)
            #expect(try await room.signIn("' OR 1=1 --") == .wrong)
            #expect(try await room.signIn("") == .wrong)
            _ = try await room.make("0912345699")
            try await room.store.give(.owner(of: "htx-1"), to: room.make("lan2", []).id, by: AccountRoom.admin)
            try await room.store.end(made.id, by: AccountRoom.admin)
            #expect(try await room.signIn() == .wrong)
        }
    }

    @Test("the database holds neither a password nor a token", arguments: Engine.allCases)
    func hashed(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            _ = try await room.make()
            let token = try await room.token()
            let rows = try await room.database.read { session in
                (
                    try session.first("SELECT password FROM account", as: String.self),
                    try session.first("SELECT token_hash FROM account_session", as: [UInt8].self)
                )
            }
            #expect(rows.0?.hasPrefix("scrypt$16$1$1$") == true)
            #expect(rows.0?.contains("mèo") == false)
            #expect(rows.1?.count == 32)
            #expect(rows.1 != Array(token.utf8))
        }
    }

    @Test("who guesses is held up, nobody else is", arguments: Engine.allCases)
    func heldUp(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            _ = try await room.make()
            guard case .signedIn(_, let device) = try await room.signIn(at: AccountRoom.elsewhere) else { return }
            for _ in 0..<LockOut.free { #expect(try await room.signIn("0912345678", "guess guess") == .wrong) }
            #expect(try await room.signIn() == .heldUp(seconds: 30))
            // Another network, and in the guesser's own network a device that was here before, sign in as ever.
            guard case .signedIn = try await room.signIn(at: AccountRoom.elsewhere) else {
                Issue.record("locked out elsewhere")
                return
            }
            let known = SignInPlace(address: "192.0.2.7", device: device)
            guard case .signedIn = try await room.signIn(at: known) else {
                Issue.record("locked out on a known device")
                return
            }
            // A made-up device is none.
            let forged = SignInPlace(address: "192.0.2.7", device: "abc.def")
            #expect(try await room.signIn(at: forged) == .heldUp(seconds: 30))
            room.clock.advance(bySeconds: 30)
            guard case .signedIn = try await room.signIn() else {
                Issue.record("held up for ever")
                return
            }
            // A success forgives what was before it.
            #expect(try await room.signIn("0912345678", "guess guess") == .wrong)
        }
    }

    @Test("a device of one login is none of another's", arguments: Engine.allCases)
    func foreignDevice(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            _ = try await room.make()
            _ = try await room.make("mai")
            guard case .signedIn(_, let device) = try await room.signIn("mai") else { return }
            let place = SignInPlace(address: "192.0.2.7", device: device)
            for _ in 0..<LockOut.free { _ = try await room.signIn("0912345678", "guess guess", at: place) }
            #expect(try await room.signIn() == .heldUp(seconds: 30))
        }
    }

    @Test("many tries at once are not all the first", arguments: Engine.allCases)
    func atOnce(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            _ = try await room.make()
            let outcomes = try await withThrowingTaskGroup(of: SignInOutcome.self) { group in
                for _ in 0..<20 { group.addTask { try await room.signIn("0912345678", "guess guess") } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == .wrong } == LockOut.free)
        }
    }

    @Test(
        "IPv6 is counted by household or office",
        arguments: [
            ("2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64"), ("2001:DB8:1:2:bbbb::9%eth0", "2001:db8:1:2::/64"),
            ("192.0.2.7", "192.0.2.7"), ("", ""),
        ])
    func networks(address: String, network: String) {
        #expect(SignInPlace(address: address).network == network)
    }

    @Test("a session ends: by signing out, from another browser, by time, with the account", arguments: Engine.allCases)
    func ends(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let made = try await room.make()
            let (first, second, third) = (try await room.token(), try await room.token(), try await room.token())
            #expect(try await room.store.sessions(of: made.id).count == 3)
            try await room.store.signOut(first, at: AccountRoom.home)
            #expect(try await room.store.openSession(first) == nil)
            let other = try #require(try await room.store.openSession(second))
            #expect(try await !room.store.endSession(other.session.id, of: "user:other", at: AccountRoom.home))
            #expect(try await room.store.endSession(other.session.id, of: made.id, at: AccountRoom.home))
            #expect(try await room.store.openSession(second) == nil)
            #expect(try await room.store.openSession(third) != nil)
            room.clock.advance(bySeconds: 30 * 24 * 3_600)
            #expect(try await room.store.openSession(third) == nil)
        }
    }

    @Test("an officer's session lasts a working day", arguments: Engine.allCases)
    func officer(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            _ = try await room.make("can.bo", [.coordinator])
            let token = try await room.token("can.bo")
            room.clock.advance(bySeconds: 12 * 3_600 - 1)
            #expect(try await room.store.openSession(token) != nil)
            room.clock.advance(bySeconds: 1)
            #expect(try await room.store.openSession(token) == nil)
        }
    }

    @Test("a new password ends every other session, and needs the old one", arguments: Engine.allCases)
    func newPassword(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let made = try await room.make()
            let (here, there) = (try await room.token(), try await room.token())
            await #expect(throws: AccountError(.wrongPassword)) {
                try await room.store.changePassword(
                    of: made, from: "not it at all", to: "vườn bưởi sau nhà", keeping: here, at: AccountRoom.home)
            }
            try await room.store.changePassword(
                of: made, from: AccountRoom.password, to: "vườn bưởi sau nhà", keeping: here, at: AccountRoom.home)
            #expect(try await room.store.openSession(here) != nil)
            #expect(try await room.store.openSession(there) == nil)
            #expect(try await room.signIn() == .wrong)
            guard case .signedIn = try await room.signIn("0912345678", "vườn bưởi sau nhà") else {
                Issue.record("the new password does not open")
                return
            }
        }
    }

    @Test("when too many wait for passwords, the next is refused and nobody else is disturbed")
    func busy() async throws {
        let worker = PasswordWorker(
            cost: PasswordCost(rounds: 1 << 12, blockSize: 8, parallelism: 1), threads: 1, mostWaiting: 1)
        let database = try await Engine.sqlite.makeDatabase()
        let wall = WallClock { 1_795_222_800_000_000 }
        try await RecordsSchema.migrate(database, now: wall.now())
        let store = AccountStore(
            database: database,
            pen: AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system)),
            randomness: .system, secrets: AccountSecrets([1]), worker: worker)
        let results = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<8 {
                group.addTask {
                    do {
                        _ = try await store.signIn("user\(number)", password: "whatever it is", at: AccountRoom.home)
                        return true
                    } catch { return (error as? AccountError)?.code != .busy }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results.contains(true))
        #expect(results.contains(false))
        await database.close()
    }
}
