import Records
import SQL
import Support
import Testing
import Traceability

@Suite struct AccountPartsTests {
    @Test("one login is one account", arguments: Engine.allCases)
    func taken(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            _ = try await room.make()
            await #expect(throws: AccountError(.loginTaken)) { _ = try await room.make("+84912345678") }
        }
    }

    @Test("parts are given once, read back whole, and ended", arguments: Engine.allCases)
    func parts(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let grants: [Grant] = [
                Grant(role: .sectorOfficer, communes: ["26001", "26002"], sectors: [.health, .agriculture])!,
                Grant(role: .alliance)!, .staff(of: "htx-1"),
            ]
            let made = try await room.make("can.bo", grants)
            #expect(made.grants == grants)
            try await room.store.give(.staff(of: "htx-1"), to: made.id, by: AccountRoom.admin)
            #expect(try await room.store.account(made.id)?.grants == grants)
            try await room.store.endPart(made.parts[1].number, of: made.id, by: AccountRoom.admin)
            #expect(try await room.store.account(made.id)?.grants == [grants[0], grants[2]])
            await #expect(throws: AccountError(.unknown)) {
                try await room.store.endPart(made.parts[1].number, of: made.id, by: AccountRoom.admin)
            }
            await #expect(throws: AccountError(.unknown)) {
                try await room.store.endPart(made.parts[0].number, of: "user:other", by: AccountRoom.admin)
            }
        }
    }

    @Test("a party keeps an owner and the province an administrator", arguments: Engine.allCases)
    func last(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let owner = try await room.make()
            let admin = try await room.make("quan.tri", [.administrator])
            await #expect(throws: AccountError(.lastOwner)) {
                try await room.store.end(owner.id, by: AccountRoom.admin)
            }
            await #expect(throws: AccountError(.lastOwner)) {
                try await room.store.endPart(owner.parts[0].number, of: owner.id, by: AccountRoom.admin)
            }
            await #expect(throws: AccountError(.lastAdministrator)) {
                try await room.store.end(admin.id, by: AccountRoom.admin)
            }
            let next = try await room.make("mai", [.staff(of: "htx-1")])
            try await room.store.handOver(
                owner.parts[0].number, of: owner.id, to: next.id, by: AccountRoom.admin)
            #expect(try await room.store.account(next.id)?.grants == [.staff(of: "htx-1"), .owner(of: "htx-1")])
            try await room.store.end(owner.id, by: AccountRoom.admin)
            #expect(try await room.store.people(of: "htx-1").map(\.login) == ["mai"])
            #expect(try await room.store.account(owner.id)?.endedAt != nil)
        }
    }

    @Test("each change stands in the trail with who made it", arguments: Engine.allCases)
    func trail(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let made = try await room.make()
            try await room.store.rename(made.id, name: "Lan", email: "lan@example.vn", by: AccountRoom.admin)
            try await room.store.give(.staff(of: "htx-2"), to: made.id, by: AccountRoom.admin)
            _ = try await room.token()
            let actions = try await room.database.read { session in
                try session.rows("SELECT action, detail FROM audit ORDER BY number", as: (String, String).self)
            }
            #expect(
                actions.map(\.0) == [
                    "account.created", "account.granted", "account.renamed", "account.granted", "account.signedIn",
                ])
            #expect(actions[1].1 == "owner htx-1")
            #expect(!actions.contains { $0.1.contains("Lan") || $0.1.contains("912") })
        }
    }

    @Test("no question about accounts reads a whole table", arguments: Engine.allCases)
    func plans(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let recording = RecordingDatabase(room.database)
            let wall = WallClock { room.clock.now }
            let store = AccountStore(
                database: recording,
                pen: AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system)),
                randomness: .system, secrets: AccountSecrets([1]),
                worker: PasswordWorker(cost: PasswordCost(rounds: 16, blockSize: 1, parallelism: 1)))
            let made = try await room.make()
            _ = try await store.signIn("0912345678", password: AccountRoom.password, at: AccountRoom.home)
            _ = try await store.accounts(prefix: "+84", after: "+8490", limit: 20)
            _ = try await store.people(of: "htx-1")
            _ = try await store.sessions(of: made.id)
            _ = try await store.recoveryCodesLeft(of: made.id)
            try await QueryPlans.requireNoScan(
                of: ["account", "account_grant", "account_session", "recovery_code", "sign_in_failure"], in: recording)
        }
    }
}
