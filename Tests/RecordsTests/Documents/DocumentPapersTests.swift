import GS1
import Records
import SQL
import Support
import Testing
import Traceability

@Suite("Papers behind the claims of a page")
struct DocumentPapersTests {
    private static func dossier(_ room: DocumentRoom) async throws -> Dossier {
        let code = try DigitalLink(path: "/01/\(DocumentRoom.gtin)")
        return try await ScanStore(database: room.database).dossier(for: code)
    }

    private static func words(_ room: DocumentRoom) async throws -> [DossierPaper.Word?] {
        try await dossier(room).certificates.map { $0.paper?.word }
    }

    private static func ended(_ room: DocumentRoom) async throws -> CivilDay? {
        let today = CivilDay(inVietnamAt: room.clock.now)
        return try await dossier(room).certificatesEnded(for: "VietGAP trồng trọt", on: today)
    }

    @Test("is declared when handed in, confirmed when an officer lets it in, and by whom", arguments: Engine.available)
    func word(_ engine: Engine) async throws {
        try await DocumentRoom.open(engine) { room in
            try await room.add(DocumentRoom.paper { $0.standing.status = .draft }, "gt-1")
            #expect(try await Self.words(room) == [])
            try await room.move("gt-1", to: .submitted, by: DocumentRoom.owner)
            #expect(try await Self.words(room) == [.declared])
            try await room.move("gt-1", to: .active)
            #expect(try await Self.words(room) == [.confirmed(by: .commune("26041"), on: DocumentRoom.today)])
            // What its owner may change beside it leaves the officer's word as it was.
            var file = try #require(try await room.files.file(DocumentFile.self, "gt-1")).file
            file.note = "Bản gốc ở két"
            room.advance(days: 3)
            _ = try await room.files.replace("gt-1", version: nil, with: file, by: Author(actor: DocumentRoom.owner))
            #expect(try await Self.words(room) == [.confirmed(by: .commune("26041"), on: DocumentRoom.today)])
            try await room.move("gt-1", to: .suspended)
            #expect(try await Self.words(room) == [])
        }
    }

    @Test("what lets a file in without an officer confirms nothing", arguments: Engine.available)
    func automatic(_ engine: Engine) async throws {
        try await DocumentRoom.open(engine) { room in
            try await room.add(DocumentRoom.paper(), "gt-1")
            try await room.move("gt-1", to: .active, by: "system:review")
            #expect(try await Self.words(room) == [.declared])
            try await room.add(DocumentRoom.paper("VG-MAU-0002"), "gt-2")
            try await room.move("gt-2", to: .active, by: DocumentRoom.owner)
            #expect(try await Self.words(room) == [.declared, .declared])
        }
    }

    @Test("ends with its day, and its renewal backs the claim again", arguments: Engine.available)
    func renewal(_ engine: Engine) async throws {
        try await DocumentRoom.open(engine) { room in
            try await room.add(DocumentRoom.paper(ends: 1), "gt-1")
            try await room.move("gt-1", to: .active)
            #expect(try await Self.ended(room) == nil)
            room.advance(days: 1)
            #expect(try await Self.ended(room) == nil)
            room.advance(days: 1)
            #expect(try await Self.ended(room)?.number == DocumentRoom.today.number + 1)
            try await room.add(DocumentRoom.paper("VG-MAU-0002", ends: 700) { $0.replaces = "gt-1" }, "gt-2")
            #expect(try await Self.ended(room) == nil)
            #expect(try await room.documents.states(of: ["gt-1"])["gt-1"]?.replacedBy == "gt-2")
            try await room.move("gt-2", to: .returned)
            #expect(try await Self.ended(room)?.number == DocumentRoom.today.number + 1)
            #expect(try await room.documents.states(of: ["gt-1"])["gt-1"]?.replacedBy == nil)
        }
    }

    @Test("tells of no paper that is not for everybody, and of none of another's", arguments: Engine.available)
    func hidden(_ engine: Engine) async throws {
        try await DocumentRoom.open(engine) { room in
            try await room.add(DocumentRoom.paper { $0.audience = .authority }, "gt-1")
            try await room.move("gt-1", to: .active)
            #expect(try await Self.words(room) == [])
            // Another business says that its paper covers this product.
            try await room.add(DocumentRoom.paper("VG-MAU-0002") { $0.owner = "htx-2" }, "gt-2")
            #expect(try await Self.words(room) == [])
            // The number of another's confirmed paper.
            try await room.add(
                DocumentRoom.paper("VG-MAU-0003") {
                    ($0.owner, $0.scope) = ("htx-2", DocumentScope(isWholeParty: true))
                },
                "gt-3")
            try await room.move("gt-3", to: .active)
            try await room.add(DocumentRoom.paper("vg mau 0003"), "gt-4")
            #expect(try await Self.words(room) == [])
            try await room.add(DocumentRoom.paper("VG-MAU-0004"), "gt-5")
            #expect(try await Self.words(room) == [.declared])
        }
    }

    @Test("stands behind the certificate that documents declare under its number", arguments: Engine.available)
    func declared(_ engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            let clock = WallClock { 1_795_222_800_000_000 }
            let pen = AuditPen(clock: clock, numbers: TimeOrderedNumbers(clock: clock, randomness: .system))
            let files = FileStore(
                database: province.database, pen: pen, randomness: .system, followers: [DocumentFiling()])
            var product = ProductFile(
                owner: "htx-1", name: "Sầu riêng (mẫu)", standing: Standing(.active, since: DocumentRoom.today))
            product.gtin = "09521234567899"
            _ = try await files.create(product, id: "sp-1", by: .system("tests"))
            var document = ChainDocument()
            document.declare("EPCClass", Code.gtin, [("cbvmda:descriptionShort", "Sầu riêng")])
            let named = String(decoding: document.bytes, as: UTF8.self).replacing(
                #""Sầu riêng""#,
                with:
                    #""Sầu riêng"}, {"id": "https://ref.gs1.org/voc/certification", "attribute": {"https://ref.gs1.org/voc/certificationStandard": "VietGAP", "https://ref.gs1.org/voc/certificationIdentification": "vg.mau.0001", "https://ref.gs1.org/voc/certificationEndDate": "2030-01-01"}"#
            )
            let actor = Actor(id: "key:x", sender: "417/9521000000018", scopes: [.capture])
            _ = try await province.service.submit(
                CaptureSubmission(
                    bytes: Array(named.utf8), behaviour: .rollback, actor: actor, idempotencyKey: nil))
            let code = try DigitalLink(path: "/01/09521234567899")
            let before = try await province.scans.dossier(for: code)
            try #require(before.certificates.count == 1)
            #expect(before.certificates[0].paper == nil && before.certificates[0].certificate.end?.text == "2030-01-01")
            // Not for everybody to see, and yet its days and its word count.
            let paper = DocumentRoom.paper(ends: 9) { $0.audience = .authority }
            _ = try await files.create(paper, id: "gt-1", by: .system("tests"))
            let after = try await province.scans.dossier(for: code)
            #expect(after.certificates.count == 1 && after.certificates[0].paper?.word == .declared)
            #expect(after.certificates[0].certificate.end == paper.validTo && after.certificates[0].paper?.copy == nil)
        }
    }

    private static func statements(_ room: DocumentRoom) async throws -> Int64? {
        try await room.database.read { session in
            try session.first("SELECT value FROM counter WHERE name = 'statement'", as: (Int64).self)
        }
    }

    @Test("every change of one that was handed in makes pages in memory anew", arguments: Engine.available)
    func counter(_ engine: Engine) async throws {
        try await DocumentRoom.open(engine) { room in
            let before = try #require(try await Self.statements(room))
            try await room.add(DocumentRoom.paper { $0.standing.status = .draft }, "gt-1")
            #expect(try await Self.statements(room) == before)
            for (step, status) in [FileStatus.submitted, .active, .suspended, .closed].enumerated() {
                try await room.move("gt-1", to: status)
                #expect(try await Self.statements(room) == before + Int64(step) + 1, "\(status)")
            }
        }
    }
}
