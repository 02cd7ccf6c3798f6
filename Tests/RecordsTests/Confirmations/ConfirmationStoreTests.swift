import GS1
import Records
import SQL
import Support
import Testing
import Traceability

@Suite("Confirmations are kept fact by fact, and fall away with what they were of")
struct ConfirmationStoreTests {
    private static let author = Author(actor: "user:lan", request: "r1", peer: "192.0.2.1")
    private static let gln = "9521000000032"

    private struct Rooms: Sendable {
        let database: any SQLDatabase
        let files: FileStore
        let store: ConfirmationStore

        func place() async throws -> StoredFile<PlaceFile> {
            try #require(try await files.file(PlaceFile.self, "noi-1"))
        }

        func change(_ edit: (inout PlaceFile) -> Void) async throws {
            var file = try await place().file
            edit(&file)
            _ = try await files.replace("noi-1", version: nil, with: file, by: .system("test"))
        }

        func states() async throws -> [String] {
            try await store.list(of: "noi-1").map { "\($0.fact) \($0.state)" }
        }

        func statement() async throws -> Int64 {
            try await database.read { session in
                try session.first("SELECT value FROM counter WHERE name = 'statement'", as: (Int64).self) ?? 0
            }
        }
    }

    private static func open(
        _ engine: Engine, _ body: @Sendable @escaping (TracedProvince, Rooms) async throws -> Void
    ) async throws {
        try await TracedProvince.open(engine) { province in
            let wall = WallClock { 1_782_864_000_000_000 }
            let pen = AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system))
            let files = FileStore(database: province.database, pen: pen, randomness: .system)
            var file = PlaceFile(
                name: "Vườn (mẫu)", category: .growingArea, owner: "htx-vang",
                standing: Standing(.active, since: CivilDay(number: 20_000)))
            (file.gln, file.address.commune, file.hectares, file.produce) = (gln, "26041", 2, "sầu riêng")
            _ = try await files.create(file, id: "noi-1", by: .system("test"))
            try await body(
                province,
                Rooms(database: province.database, files: files, store: ConfirmationStore(files: files)))
        }
    }

    private static func draft(_ facts: Set<ConfirmedFact>) -> ConfirmationDraft {
        ConfirmationDraft(
            facts, authority: "UBND xã Phú Lý (mẫu)", decision: "12/XN", note: "Đã xem",
            position: Coordinate(longitude: 107_000_000, latitude: 11_000_000))
    }

    @Test(
        "facts are confirmed together, with the trail, and one is withdrawn with a reason", arguments: Engine.available)
    func life(engine: Engine) async throws {
        try await Self.open(engine) { province, rooms in
            let before = try await rooms.statement()
            let place = try await rooms.place()
            let outcome = try await rooms.store.confirm(
                Self.draft([.placeArea, .placeStands]), place, metres: 12, request: "yeu-cau-1", by: Self.author)
            guard case .stored(let made) = outcome else { return _ = Issue.record("\(outcome)") }
            #expect(made.map(\.fact) == [.placeStands, .placeArea])
            #expect(made[0].authority == "UBND xã Phú Lý (mẫu)" && made[0].distance == 12 && made[0].commune == "26041")
            #expect(made[0].position?.text == "11.000000, 107.000000" && made[0].category == .growingArea)
            #expect(try await rooms.statement() == before + 1)
            let again = try await rooms.store.confirm(
                Self.draft([.placeArea, .placeStands]), place, metres: 12, request: "yeu-cau-1", by: Self.author)
            guard case .repeated = again else { return _ = Issue.record("\(again)") }
            let withdrawn = try await rooms.store.withdraw(
                made[1].id, version: 1, kind: .place, reason: "Đo lại", by: Self.author)
            guard case .stored(let gone) = withdrawn else { return _ = Issue.record("\(withdrawn)") }
            #expect(gone.first?.withdrawn?.reason == "Đo lại" && gone.first?.version == 2)
            #expect(try await rooms.statement() == before + 2)
            let twice = try await rooms.store.withdraw(
                made[1].id, version: nil, kind: .place, reason: "?", by: Self.author)
            #expect(twice == .over)
            #expect(try await rooms.states() == ["placeArea withdrawn", "placeStands standing"])
            let trail = try await AuditStore(database: province.database).page(
                AuditQuestion(subject: "place:noi-1"))
            #expect(trail.map(\.action).prefix(3) == [.confirmationWithdrawn, .factConfirmed, .factConfirmed])
        }
    }

    @Test(
        "a confirmation is of an earlier state once what it was of changes, whichever door wrote it",
        arguments: Engine.available)
    func overtaken(engine: Engine) async throws {
        try await Self.open(engine) { _, rooms in
            let place = try await rooms.place()
            _ = try await rooms.store.confirm(
                Self.draft([.placeArea, .placeStands, .placeProduce]), place, metres: nil, by: Self.author)
            let before = try await rooms.statement()
            try await rooms.change { $0.note = "Cổng xanh" }
            #expect(try await rooms.states().allSatisfy { $0.hasSuffix("standing") })
            try await rooms.change { $0.hectares = 5 }
            #expect(
                try await rooms.states() == ["placeProduce standing", "placeArea overtaken", "placeStands standing"])
            #expect(try await rooms.statement() > before)
            // What was read before the change cannot be confirmed after it.
            let late = try await rooms.store.confirm(Self.draft([.placeArea]), place, metres: nil, by: Self.author)
            #expect(late == .stale)
            try await rooms.change { $0.address.commune = "26068" }
            #expect(try await rooms.states().contains("placeStands overtaken"))
        }
    }

    @Test("where somebody stood goes with the personal data", arguments: Engine.available)
    func erased(engine: Engine) async throws {
        try await Self.open(engine) { _, rooms in
            let place = try await rooms.place()
            _ = try await rooms.store.confirm(Self.draft([.placeStands]), place, metres: 3, by: Self.author)
            var file = place.file
            file.note = nil
            _ = try await rooms.files.erase("noi-1", leaving: file, by: Self.author)
            let left = try await rooms.store.list(of: "noi-1")
            #expect(left.count == 1 && left[0].position == nil && left[0].state == .standing)
        }
    }

    @Test(
        "a dossier has what stands of its places, beside the place, and nothing withdrawn", arguments: Engine.available)
    func dossier(engine: Engine) async throws {
        try await Self.open(engine) { province, rooms in
            var chain = ChainDocument()
            let orchard = "\(Code.origin)/414/\(Self.gln)"
            chain.declare(
                "Location", orchard, [("cbvmda:name", "Vườn (mẫu)"), ("nguon:communeCode", "26041")])
            chain.object(
                ["https://id.gs1.org/01/09521234567899/10/L1/21/S1"], "ADD", "commissioning", at: 10, place: orchard)
            try await province.capture(chain)
            let link = try DigitalLink(path: "/01/09521234567899/21/S1")
            func told() async throws -> [String] {
                let dossier = try await province.scans.dossier(for: link)
                let beside = dossier.stages.compactMap(\.place).flatMap(\.confirmations)
                #expect(Set(beside) == Set(dossier.confirmations))
                return dossier.confirmations.map { "\($0.fact) \($0.isOvertaken)" }
            }
            #expect(try await told() == [])
            let made = try await rooms.store.confirm(
                Self.draft([.placeStands, .placeArea]), try await rooms.place(), metres: nil, by: Self.author)
            #expect(try await told() == ["placeStands false", "placeArea false"])
            try await rooms.change { $0.hectares = 9 }
            #expect(try await told() == ["placeStands false", "placeArea true"])
            guard case .stored(let all) = made else { return _ = Issue.record("\(made)") }
            _ = try await rooms.store.withdraw(
                all[0].id, version: nil, kind: .place, reason: "Nhầm", by: Self.author)
            #expect(try await told() == ["placeArea true"])
            _ = try await rooms.store.confirm(
                Self.draft([.placeArea]), try await rooms.place(), metres: nil, by: Self.author)
            #expect(try await told() == ["placeArea false"])
            // The file lies in another commune than the page says: another thing was confirmed.
            try await rooms.change { $0.address.commune = "26068" }
            _ = try await rooms.store.confirm(
                Self.draft([.placeStands]), try await rooms.place(), metres: nil, by: Self.author)
            #expect(try await told() == ["placeArea false"])
            try await rooms.change { $0.standing = Standing(.closed, since: CivilDay(number: 20_001)) }
            #expect(try await told() == [])
        }
    }

    @Test("no question about confirmations reads a table from end to end")
    func plans() async throws {
        try await Self.open(.sqlite) { province, rooms in
            _ = try await rooms.store.confirm(
                Self.draft([.placeStands]), try await rooms.place(), metres: nil, by: Self.author)
            province.database.reset()
            _ = try await rooms.store.list(of: "noi-1")
            try await rooms.change { $0.hectares = 7 }
            try await QueryPlans.requireNoScan(of: ["confirmation", "file_word"], in: province.database)
        }
    }
}
