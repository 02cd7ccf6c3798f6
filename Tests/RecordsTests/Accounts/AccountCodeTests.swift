import Records
import SQL
import Support
import Testing
import Traceability

@Suite struct AccountCodeTests {
    private static let password = "vườn bưởi sau nhà"

    @Test("an invitation makes one account with its part", arguments: Engine.allCases)
    func invitation(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let owner = try await room.make()
            let code = try await room.store.invite(
                .staff(of: "htx-1"), name: "Mai (mẫu)", by: Author(actor: owner.id))
            #expect(try await room.store.invitation(code)?.grant == .staff(of: "htx-1"))
            #expect(try await room.store.invitations(to: "htx-1").map(\.name) == ["Mai (mẫu)"])
            #expect(try await room.store.invitations(to: "htx-2").isEmpty)
            let made = try await room.store.accept(
                code, login: Login("mai")!, name: "Mai", password: Self.password, at: AccountRoom.home)
            #expect(made.grants == [.staff(of: "htx-1")])
            #expect(made.parts[0].givenBy == owner.id)
            #expect(try await room.store.invitation(code) == nil)
            guard case .signedIn = try await room.signIn("mai", Self.password) else {
                Issue.record("the new account does not open")
                return
            }
            await #expect(throws: AccountError(.wrongCode)) {
                _ = try await room.store.accept(
                    code, login: Login("kevin")!, name: "K", password: Self.password, at: AccountRoom.home)
            }
        }
    }

    @Test("a login that is taken leaves the invitation as it was", arguments: Engine.allCases)
    func taken(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let owner = try await room.make()
            let code = try await room.store.invite(.staff(of: "htx-1"), name: "", by: Author(actor: owner.id))
            await #expect(throws: AccountError(.loginTaken)) {
                _ = try await room.store.accept(
                    code, login: Login("0912345678")!, name: "K", password: Self.password, at: AccountRoom.home)
            }
            #expect(try await room.store.invitation(code) != nil)
        }
    }

    @Test("an account that is there takes one part more", arguments: Engine.allCases)
    func more(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let made = try await room.make()
            let code = try await room.store.invite(.provider(at: "ncc"), name: "", by: AccountRoom.admin)
            let after = try await room.store.accept(code, for: made, at: AccountRoom.home)
            #expect(after.grants == [.owner(of: "htx-1"), .provider(at: "ncc")])
        }
    }

    @Test("invitations end: by time, and taken back by who may", arguments: Engine.allCases)
    func ends(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let first = try await room.store.invite(.staff(of: "htx-1"), name: "", by: AccountRoom.admin)
            let second = try await room.store.invite(.staff(of: "htx-1"), name: "", by: AccountRoom.admin)
            let id = try #require(try await room.store.invitation(first)?.id)
            try await room.store.withdraw(id, from: "htx-2", by: AccountRoom.admin)
            #expect(try await room.store.invitation(first) != nil)
            try await room.store.withdraw(id, from: "htx-1", by: AccountRoom.admin)
            #expect(try await room.store.invitation(first) == nil)
            room.clock.advance(bySeconds: 14 * 24 * 3_600)
            #expect(try await room.store.invitation(second) == nil)
        }
    }

    @Test("a code sets a new password once, ends every session and keeps the second factor", arguments: Engine.allCases)
    func reset(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let made = try await room.make()
            let token = try await room.token()
            _ = try await room.enrol(made, token)
            let old = try await room.store.allowReset(of: made.id, by: AccountRoom.admin)
            let code = try await room.store.allowReset(of: made.id, by: AccountRoom.admin)
            await #expect(throws: AccountError(.wrongCode)) {
                try await room.store.reset("0912345678", code: old.shown, to: Self.password, at: AccountRoom.home)
            }
            try await room.store.reset(
                "+84912345678", code: code.shown.lowercased(), to: Self.password, at: AccountRoom.home)
            #expect(try await room.store.openSession(token) == nil)
            #expect(try await room.signIn() == .wrong)
            guard case .awaitsSecondFactor = try await room.signIn("0912345678", Self.password) else {
                Issue.record("the second factor is gone")
                return
            }
            await #expect(throws: AccountError(.wrongCode)) {
                try await room.store.reset("0912345678", code: code.shown, to: Self.password, at: AccountRoom.home)
            }
        }
    }

    @Test("guessing a code is held up, and wears it out from many networks", arguments: Engine.allCases)
    func guessing(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let made = try await room.make()
            let code = try await room.store.allowReset(of: made.id, by: AccountRoom.admin)
            func attempt(_ code: String, _ network: String) async -> AccountError? {
                do {
                    try await room.store.reset(
                        "0912345678", code: code, to: Self.password, at: SignInPlace(address: network))
                    return nil
                } catch { return error as? AccountError }
            }
            for network in ["1.1.1.1", "1.1.1.2", "1.1.1.3", "1.1.1.4"] {
                for _ in 0..<LockOut.free {
                    #expect(await attempt("0000-0000-0000", network) == AccountError(.wrongCode))
                }
                #expect(await attempt(code.shown, network)?.code == .heldUp)
            }
            #expect(await attempt(code.shown, "1.1.1.9") == AccountError(.wrongCode))
        }
    }

    @Test("a code for somebody else's login opens nothing; one of a day ago neither", arguments: Engine.allCases)
    func foreign(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let made = try await room.make()
            _ = try await room.make("mai", [.staff(of: "htx-1")])
            let code = try await room.store.allowReset(of: made.id, by: AccountRoom.admin)
            for login in ["mai", "nobody", ""] {
                await #expect(throws: AccountError(.wrongCode)) {
                    try await room.store.reset(login, code: code.shown, to: Self.password, at: AccountRoom.home)
                }
            }
            room.clock.advance(bySeconds: 24 * 3_600)
            await #expect(throws: AccountError(.wrongCode)) {
                try await room.store.reset("0912345678", code: code.shown, to: Self.password, at: AccountRoom.home)
            }
        }
    }

    private static let letter = CodeLetter(
        language: "vi", subject: "Mã", text: { "mã \($0.shown)" }, link: { "/quen-mat-khau \($0.shown)" })

    /// Recipients and texts of what waits to be sent.
    private static func waiting(_ room: AccountRoom) async throws -> [(String, String)] {
        try await room.database.read { session in
            try session.rows("SELECT recipient, body FROM message ORDER BY number", as: (String, String).self)
        }
    }

    @Test("who asks is sent a code that works, and not a second one at once", arguments: Engine.allCases)
    func requested(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            _ = try await room.make()
            try await room.store.requestReset("0912 345 678", Self.letter, at: AccountRoom.home)
            try await room.store.requestReset("0912345678", Self.letter, at: AccountRoom.home)
            let sent = try await Self.waiting(room)
            #expect(sent.map(\.0) == ["+84912345678"])
            let code = String(sent[0].1.dropFirst("mã ".count))
            try await room.store.reset("0912345678", code: code, to: Self.password, at: AccountRoom.home)
            guard case .signedIn = try await room.signIn("0912345678", Self.password) else {
                Issue.record("the new password does not open")
                return
            }
        }
    }

    @Test(
        "asking for others neither tells, sends much, nor spoils a code that was handed over",
        arguments: Engine.allCases)
    func asking(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let made = try await room.make()
            _ = try await room.make("mai", [.staff(of: "htx-1")])
            let handed = try await room.store.allowReset(of: made.id, by: AccountRoom.admin)
            for login in ["0912345678", "mai", "nobody", ""] {
                try await room.store.requestReset(login, Self.letter, at: AccountRoom.home)
            }
            #expect(try await Self.waiting(room).isEmpty)
            try await room.store.reset("0912345678", code: handed.shown, to: Self.password, at: AccountRoom.home)
            for _ in 0..<LockOut.free - 1 {
                try await room.store.requestReset("0912345678", Self.letter, at: AccountRoom.home)
            }
            await #expect(throws: AccountError.self) {
                try await room.store.requestReset("0912345678", Self.letter, at: AccountRoom.home)
            }
            #expect(try await Self.waiting(room).count == 1)
        }
    }

    @Test("an invitation is sent in the transaction that makes it", arguments: Engine.allCases)
    func sentInvitation(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let code = try await room.store.invite(
                .staff(of: "htx-1"), name: "Mai", by: AccountRoom.admin,
                sending: (Self.letter, .phone("+84900000001")))
            #expect(try await Self.waiting(room).map(\.0) == ["+84900000001"])
            #expect(try await Self.waiting(room).map(\.1) == ["mã \(code.shown)"])
        }
    }
}
