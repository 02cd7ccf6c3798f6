import GS1
import Records
import SQL
import Support
import Testing
import Traceability

@Suite("Suspensions are kept with their answers, and reach every code they are of")
struct SuspensionStoreTests {
    private static let gtin = "09521234567899"
    private static let today = CivilDay(number: 20_635)
    private static let author = Author(actor: "user:lan", request: "r1", peer: "192.0.2.1")

    private struct Rooms: Sendable {
        let province: TracedProvince
        let files: FileStore
        let store: SuspensionStore
        let desk: LinkDesk

        func suspensions(_ path: String) async throws -> [String] {
            let code = try DigitalLink(path: path)
            let dossier = try await province.scans.dossier(for: code).suspensions.map(\.decision)
            let reading = try await desk.reading(code).suspensions.map(\.decision)
            #expect(dossier == reading, "\(path)")
            return dossier
        }

        func counters() async throws -> [Int64] {
            try await province.database.read { session in
                try session.rows(
                    "SELECT value FROM counter WHERE name IN ('link', 'statement') ORDER BY name", as: (Int64).self)
            }
        }
    }

    private static func open(_ engine: Engine, _ body: @Sendable @escaping (Rooms) async throws -> Void) async throws {
        try await TracedProvince.open(engine) { province in
            let wall = WallClock { 1_782_864_000_000_000 }
            let pen = AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system))
            let files = FileStore(database: province.database, pen: pen, randomness: .system)
            var file = ProductFile(
                owner: "htx-vang", name: "Sầu riêng (mẫu)",
                standing: Standing(.active, since: CivilDay(number: 20_000)))
            file.gtin = gtin
            file.commune = "26041"
            _ = try await files.create(file, id: "sp-1", by: .system("test"))
            try await body(
                Rooms(
                    province: province, files: files, store: SuspensionStore(files: files),
                    desk: LinkDesk(database: province.database)))
        }
    }

    private static func terms(_ decision: String, until: Int? = nil) -> SuspensionTerms {
        SuspensionTerms(
            .display, decision: decision, authority: "Sở Công Thương (mẫu)", reason: "Chờ làm rõ", from: today,
            until: until.map { CivilDay(number: today.number + $0) })
    }

    private static func subject(_ typed: String) throws -> SuspensionSubject { try SuspensionSubject(reading: typed) }

    private static let letter = OutgoingMessage(
        .notice, about: "suspension:x", to: .phone("+84912345678"), subject: "Tạm dừng", text: "Tạm dừng",
        expiresAt: .max)

    @Test("one is made, answered and lifted, with its steps, the trail and the letters", arguments: Engine.available)
    func life(engine: Engine) async throws {
        try await Self.open(engine) { rooms in
            let (store, subject) = (rooms.store, try Self.subject("(01)\(Self.gtin)(10)L1"))
            let before = try await rooms.counters()
            let made = try await store.make(
                "tam-dung-1", subject, file: "sp-1", Self.terms("1/QĐ", until: 9), letters: [Self.letter],
                by: Self.author)
            #expect(made.stored?.version == 1 && made.stored?.state(on: Self.today) == .holding)
            #expect(try await rooms.counters() == before.map { $0 + 1 })
            let again = try await store.make(
                "tam-dung-1", subject, file: "sp-1", Self.terms("2/QĐ"), letters: [Self.letter], by: Self.author)
            guard case .repeated = again else { return _ = Issue.record("\(again)") }
            let twice = try await store.make(
                "tam-dung-2", subject, file: "sp-1", Self.terms("1/QĐ"), letters: [Self.letter], by: Self.author)
            guard case .known(let present) = twice, present.id == "tam-dung-1" else {
                return _ = Issue.record("\(twice)")
            }
            let answered = try await store.answer(
                "tam-dung-1", SuspensionAnswer("Đã gửi mẫu đi kiểm nghiệm."), by: Author(actor: "user:chu"))
            #expect(answered.stored?.version == 2 && answered.stored?.answeredAt != nil)
            #expect(try await rooms.counters() == before.map { $0 + 1 })
            let lifting = SuspensionLifting(decision: "9/QĐ", reason: "Đã làm rõ")
            guard case .stale = try await store.lift("tam-dung-1", version: 1, lifting, by: Self.author) else {
                return _ = Issue.record("not stale")
            }
            #expect(try await store.lift("tam-dung-1", version: 2, lifting, by: Self.author).stored?.liftedAt != nil)
            #expect(try await rooms.counters() == before.map { $0 + 2 })
            for late in [
                try await store.lift("tam-dung-1", version: nil, lifting, by: Self.author),
                try await store.answer("tam-dung-1", SuspensionAnswer("Muộn"), by: Self.author),
            ] { guard case .over = late else { return _ = Issue.record("\(late)") } }
            #expect(try await store.answer("khong-co", SuspensionAnswer("?"), by: Self.author) == .missing)
            let steps = try await store.steps(of: "tam-dung-1")
            #expect(steps.map(\.kind) == [.made, .answered, .lifted])
            #expect(steps.map(\.text) == ["Chờ làm rõ", "Đã gửi mẫu đi kiểm nghiệm.", "Đã làm rõ"])
            #expect(steps.map(\.decision) == ["1/QĐ", nil, "9/QĐ"])
            let trail = try await AuditStore(database: rooms.province.database).page(
                AuditQuestion(subject: "suspension:tam-dung-1"))
            #expect(trail.map(\.action) == [.suspensionLifted, .suspensionAnswered, .suspensionMade])
            #expect(trail.last?.request == "r1")
            let letters = try await rooms.province.database.read { session in
                try session.rows("SELECT number FROM message", as: (Int64).self)
            }
            #expect(letters.count == 1)
        }
    }

    @Test(
        "a product, a lot and an item are suspended for all that belongs to them and for nothing else",
        arguments: Engine.available)
    func codes(engine: Engine) async throws {
        try await Self.open(engine) { rooms in
            var chain = ChainDocument()
            chain.object(["https://id.gs1.org/01/\(Self.gtin)/10/L1/21/S1"], "ADD", "commissioning", at: 10)
            try await rooms.province.capture(chain, by: "htx-vang")
            let orders = [("1/QĐ", "(10)L1"), ("2/QĐ", "(10)L2"), ("3/QĐ", "(21)S2"), ("4/QĐ", "")]
            for (decision, part) in orders {
                _ = try await rooms.store.make(
                    "td-\(decision.prefix(1))", try Self.subject("(01)\(Self.gtin)\(part)"), file: "sp-1",
                    Self.terms(decision), by: Self.author)
                if decision == "3/QĐ" { #expect(try await rooms.suspensions("/01/\(Self.gtin)") == []) }
            }
            #expect(try await rooms.suspensions("/01/\(Self.gtin)") == ["4/QĐ"])
            #expect(try await rooms.suspensions("/01/\(Self.gtin)/10/L1") == ["1/QĐ", "4/QĐ"])
            #expect(try await rooms.suspensions("/01/\(Self.gtin)/10/L1/21/S1") == ["1/QĐ", "4/QĐ"])
            #expect(try await rooms.suspensions("/01/\(Self.gtin)/10/L2/21/S2") == ["2/QĐ", "3/QĐ", "4/QĐ"])
            #expect(try await rooms.suspensions("/01/\(Self.gtin)/10/L3") == ["4/QĐ"])
            #expect(try await rooms.suspensions("/01/09521001001007/10/L1") == [])
            // Events alone know the lot of this one.
            let known = try await rooms.suspensions("/01/\(Self.gtin)/21/S1")
            #expect(known == ["1/QĐ", "4/QĐ"])
            _ = try await rooms.store.lift(
                "td-4", version: nil, SuspensionLifting(decision: "5/QĐ", reason: "Xong"), by: Self.author)
            #expect(try await rooms.suspensions("/01/\(Self.gtin)/10/L1") == ["1/QĐ"])
        }
    }

    @Test("a product goes on being suspended under the number it had and the one it gets", arguments: Engine.available)
    func renumbered(engine: Engine) async throws {
        try await Self.open(engine) { rooms in
            _ = try await rooms.store.make(
                "td-1", try Self.subject(Self.gtin), file: "sp-1", Self.terms("1/QĐ"), by: Self.author)
            var file = try #require(try await rooms.files.file(ProductFile.self, "sp-1")).file
            file.gtin = "09521001001007"
            _ = try await rooms.files.replace("sp-1", version: nil, with: file, by: .system("test"))
            #expect(try await rooms.suspensions("/01/\(Self.gtin)/10/L1") == ["1/QĐ"])
            #expect(try await rooms.suspensions("/01/09521001001007/10/L1") == ["1/QĐ"])
        }
    }

    @Test("a list shows what lies within reach, the newest first, page by page", arguments: Engine.available)
    func list(engine: Engine) async throws {
        try await Self.open(engine) { rooms in
            for number in 1...3 {
                _ = try await rooms.store.make(
                    "td-\(number)", try Self.subject("(01)\(Self.gtin)(10)L\(number)"), file: "sp-1",
                    Self.terms("\(number)/QĐ", until: number == 2 ? 0 : nil), by: Self.author)
            }
            func ids(_ question: SuspensionQuestion) async throws -> [String] {
                try await rooms.store.list(question).map(\.id)
            }
            #expect(try await ids(.init(reach: .everything)) == ["td-3", "td-2", "td-1"])
            let tomorrow = CivilDay(number: Self.today.number + 1)
            #expect(try await ids(.init(reach: .everything, openOn: tomorrow)) == ["td-3", "td-1"])
            #expect(try await ids(.init(reach: .nothing)) == [])
            let first = try await rooms.store.list(.init(reach: .everything, limit: 1))
            #expect(try await ids(.init(reach: .everything, before: first[0].number)) == ["td-2", "td-1"])
            let far = Caller(
                id: "user:x", grants: [Grant(role: .communeOfficer, communes: ["26068"])!], hasSecondFactor: true)
            let near = Caller(
                id: "user:y", grants: [Grant(role: .communeOfficer, communes: ["26041"])!], hasSecondFactor: true)
            let own = Caller(id: "user:z", grants: [.owner(of: "htx-vang")])
            #expect(try await ids(.init(reach: Access.reach(.fileRead, of: .product, by: far))) == [])
            #expect(try await ids(.init(reach: Access.reach(.fileRead, of: .product, by: near))).count == 3)
            #expect(try await ids(.init(reach: Access.reach(.fileRead, of: .product, by: own))).count == 3)
        }
    }

    @Test("no question about suspensions reads a table from end to end")
    func plans() async throws {
        try await Self.open(.sqlite) { rooms in
            _ = try await rooms.store.make(
                "td-1", try Self.subject("(01)\(Self.gtin)(10)L1"), file: "sp-1", Self.terms("1/QĐ"), by: Self.author)
            rooms.province.database.reset()
            _ = try await rooms.suspensions("/01/\(Self.gtin)/21/S1")
            _ = try await rooms.store.list(.init(reach: .everything, openOn: Self.today))
            _ = try await rooms.store.list(.init(reach: .everything, file: "sp-1"))
            try await QueryPlans.requireNoScan(
                of: ["suspension", "mention", "near", "own", "file_word", "named"], in: rooms.province.database)
        }
    }
}
