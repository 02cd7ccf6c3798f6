import Records
import SQL
import Support
import Testing
import Traceability

@Suite struct SecondFactorTests {
    @Test("a confirmed telephone proves the session at once and is asked for from then on", arguments: Engine.allCases)
    func enrols(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let made = try await room.make("can.bo", [.coordinator])
            let (token, other) = (try await room.token("can.bo"), try await room.token("can.bo"))
            let secret = try #require(try await room.store.beginEnrolment(token))
            #expect(try await room.store.beginEnrolment(token) == secret)
            #expect(try await room.store.confirmEnrolment(of: made, token, code: "000000", at: AccountRoom.home) == nil)
            #expect(try await room.store.openSession(token)?.session.stage == .oneFactor)
            let codes = try await room.store.confirmEnrolment(
                of: made, token, code: room.code(secret), at: AccountRoom.home)
            #expect(codes?.count == 10)
            #expect(try await room.store.openSession(token)?.session.stage == .bothFactors)
            #expect(try await room.store.openSession(other) == nil)
            guard case .awaitsSecondFactor(let half) = try await room.signIn("can.bo") else {
                Issue.record("the second factor was not asked for")
                return
            }
            #expect(try await room.store.openSession(half) == nil)
            #expect(try await room.store.sessions(of: made.id).count == 1)
        }
    }

    @Test("the second step opens a new session, once for each code", arguments: Engine.allCases)
    func passes(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let made = try await room.make()
            let (secret, _) = try await room.enrol(made, try await room.token())
            func half() async throws -> String {
                guard case .awaitsSecondFactor(let token) = try await room.signIn() else {
                    throw AccountRoom.Unexpected()
                }
                return token
            }
            let first = try await half()
            // The code that confirmed the telephone was used already.
            #expect(
                try await room.store.passSecondFactor(first, code: room.code(secret), at: AccountRoom.home) == .wrong)
            room.clock.advance(bySeconds: 30)
            guard
                case .signedIn(let token, _) = try await room.store.passSecondFactor(
                    first, code: room.code(secret), at: AccountRoom.home)
            else {
                Issue.record("the code does not open")
                return
            }
            #expect(token != first)
            #expect(try await room.store.openSession(token)?.session.stage == .bothFactors)
            // Neither the half-way token nor the code is good again.
            room.clock.advance(bySeconds: 30)
            #expect(
                try await room.store.passSecondFactor(first, code: room.code(secret), at: AccountRoom.home) == .wrong)
            let second = try await half()
            let code = room.code(secret)
            guard case .signedIn = try await room.store.passSecondFactor(second, code: code, at: AccountRoom.home)
            else {
                Issue.record("the next code does not open")
                return
            }
            #expect(try await room.store.passSecondFactor(try await half(), code: code, at: AccountRoom.home) == .wrong)
            #expect(
                try await room.store.passSecondFactor(token, code: room.code(secret), at: AccountRoom.home) == .wrong)
        }
    }

    @Test("a half-open door closes after ten minutes", arguments: Engine.allCases)
    func halfWay(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let (secret, _) = try await room.enrol(try await room.make(), try await room.token())
            guard case .awaitsSecondFactor(let token) = try await room.signIn() else { return }
            room.clock.advance(bySeconds: 600)
            #expect(
                try await room.store.passSecondFactor(token, code: room.code(secret), at: AccountRoom.home) == .wrong)
        }
    }

    @Test("guessing codes is held up too", arguments: Engine.allCases)
    func guessing(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let (secret, _) = try await room.enrol(try await room.make(), try await room.token())
            room.clock.advance(bySeconds: 60)
            guard case .awaitsSecondFactor(let token) = try await room.signIn() else { return }
            for _ in 0..<LockOut.free {
                #expect(try await room.store.passSecondFactor(token, code: "12345", at: AccountRoom.home) == .wrong)
            }
            let held = try await room.store.passSecondFactor(token, code: room.code(secret), at: AccountRoom.home)
            #expect(held == .heldUp(seconds: 30))
        }
    }

    @Test("a recovery code opens once, new ones end the old", arguments: Engine.allCases)
    func recovery(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let made = try await room.make()
            let (_, codes) = try await room.enrol(made, try await room.token())
            func pass(_ code: String) async throws -> Bool {
                guard case .awaitsSecondFactor(let token) = try await room.signIn() else {
                    throw AccountRoom.Unexpected()
                }
                let outcome = try await room.store.passSecondFactor(token, code: code, at: AccountRoom.home)
                if case .signedIn = outcome { return true }
                return false
            }
            #expect(try await pass(codes[3].shown.lowercased()))
            #expect(try await !pass(codes[3].shown))
            #expect(try await room.store.recoveryCodesLeft(of: made.id) == 9)
            let renewed = try await room.store.renewRecoveryCodes(of: made, at: AccountRoom.home)
            #expect(try await !pass(codes[4].shown))
            #expect(try await pass(renewed[0].shown))
        }
    }

    @Test("an officer keeps the second factor; an administrator may take it away", arguments: Engine.allCases)
    func removal(_ engine: Engine) async throws {
        try await AccountRoom.open(engine) { room in
            let officer = try await room.make("can.bo", [.auditor])
            let token = try await room.token("can.bo")
            _ = try await room.enrol(officer, token)
            let own = Author(actor: officer.id)
            await #expect(throws: AccountError(.secondFactorNeeded)) {
                try await room.store.removeSecondFactor(of: officer, by: own)
            }
            try await room.store.removeSecondFactor(of: officer, by: AccountRoom.admin)
            #expect(try await room.store.openSession(token) == nil)
            #expect(try await room.store.account(officer.id)?.hasSecondFactor == false)
            guard case .signedIn = try await room.signIn("can.bo") else {
                Issue.record("still asked for")
                return
            }
        }
    }
}
