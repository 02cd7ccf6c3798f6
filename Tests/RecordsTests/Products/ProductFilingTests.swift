import GS1
import Records
import SQL
import Support
import Testing
import Traceability

@Suite("A product's file rules who uses its GTIN and what its page shows")
struct ProductFilingTests {
    private static let gtin = "09521234567899"
    private static let day = CivilDay(year: 2026, month: 5, day: 1)!
    private static let owner = "417/9521000000018"

    private static func product(_ status: FileStatus = .active, _ change: (inout ProductFile) -> Void = { _ in })
        -> ProductFile
    {
        var file = ProductFile(owner: "htx-vang", name: "Sầu riêng Ri6 (mẫu)", standing: Standing(status, since: day))
        file.gtin = gtin
        file.basis = GTINBasis(.own)
        file.brand = "Vàng Cam"
        file.standards = ["TCVN 10739:2015", "TCCS 01:2026"]
        file.net = NetContent(1.5, .kilogram)
        file.group = .durian
        file.origin = ProductOrigin()
        file.pictures = [String(repeating: "ab", count: 32)]
        change(&file)
        return file
    }

    private static func open(
        _ engine: Engine, _ product: ProductFile?,
        _ body: @Sendable @escaping (TracedProvince, FileStore) async throws -> Void
    ) async throws {
        try await TracedProvince.open(engine) { province in
            let wall = WallClock { 1_782_864_000_000_000 }
            let pen = AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system))
            let filing = ProductFiling(masterData: province.masterData, pen: pen)
            let files = FileStore(
                database: province.database, pen: pen, randomness: .system, followers: [filing])
            let party = SampleParty(name: "HTX Vàng (mẫu)", gln: "9521000000018")
            _ = try await files.create(party, id: "htx-vang", by: .system("tests"))
            if let product {
                _ = try await files.create(product, id: "sp-1", by: .system("tests"))
            }
            try await body(province, files)
        }
    }

    private static func commissioning(lot: String = "L1", at hour: Int = 31) -> ChainDocument {
        var document = ChainDocument()
        document.object(lots: [.init(Code.lot(lot), 5)], "ADD", "commissioning", at: hour)
        return document
    }

    private static func codes(_ province: TracedProvince, by sender: String, lot: String = "L1") async throws
        -> [String]
    {
        let job = try await province.capture(commissioning(lot: lot), by: sender).job
        return job.findings.map(\.code) + (job.storedCount == 1 ? [] : ["nothing stored"])
    }

    @Test("only its owner commissions it, by the file's id or the party's number", arguments: Engine.available)
    func owner(_ engine: Engine) async throws {
        try await Self.open(engine, Self.product()) { province, _ in
            #expect(try await Self.codes(province, by: Self.owner, lot: "A").isEmpty)
            #expect(try await Self.codes(province, by: "htx-vang", lot: "B").isEmpty)
            let foreign = try await Self.codes(province, by: "417/9521000000025", lot: "C")
            #expect(foreign == ["capture.gtinOfAnother", "nothing stored"])
        }
    }

    @Test("whom the file lets commissions it, within the term", arguments: Engine.available)
    func authorised(_ engine: Engine) async throws {
        let file = Self.product { file in
            file.authorised = [
                GTINAuthorisation(party: "nha-goi", scope: [.commission], from: Self.day),
                GTINAuthorisation(party: "het-han", scope: [.commission], from: Self.day, to: Self.day),
            ]
        }
        try await Self.open(engine, file) { province, _ in
            let authorised = try await Self.codes(province, by: "nha-goi", lot: "A")
            #expect(authorised.isEmpty)
            let late = try await Self.codes(province, by: "het-han", lot: "B")
            #expect(late == ["capture.gtinTermOver", "nothing stored"])
        }
    }

    @Test("a file nobody let in binds nobody; where none was let in nobody is told", arguments: Engine.available)
    func unfiled(_ engine: Engine) async throws {
        try await Self.open(engine, Self.product(.submitted)) { province, files in
            #expect(try await Self.codes(province, by: "ai-do", lot: "A").isEmpty)
            let other = Self.product { $0.gtin = "09521000000011" }
            _ = try await files.create(other, id: "sp-2", by: .system("tests"))
            #expect(try await Self.codes(province, by: "ai-do", lot: "B") == ["capture.gtinNotFiled"])
        }
    }

    @Test("an approved file is what the page behind its code shows, with the commit", arguments: Engine.available)
    func page(_ engine: Engine) async throws {
        try await Self.open(engine, nil) { province, files in
            // Somebody declared it first, and its owner said other things in documents.
            var first = ChainDocument()
            first.declare("EPCClass", Code.gtin, [("cbvmda:descriptionShort", "Của tôi"), ("nguon:image", "/x.png")])
            try await province.capture(first, by: "417/9521000000025")
            var own = Self.commissioning()
            own.declare("EPCClass", Code.gtin, [("cbvmda:descriptionShort", "Cũ"), ("nguon:nameEnglish", "Durian")])
            own.declare("Party", "\(Code.origin)/\(Self.owner)", [("cbvmda:name", "HTX Vàng (mẫu)")])
            try await province.capture(own, by: Self.owner)
            let link = try DigitalLink(path: "/01/\(Self.gtin)/10/L1")
            #expect(try await province.scans.dossier(for: link).product?.name.vietnamese == "Của tôi")

            var file = Self.product(.submitted)
            let stored = try #require(
                try await files.create(file, id: "sp-1", by: .system("tests")).stored)
            #expect(try await province.scans.dossier(for: link).product?.name.vietnamese == "Của tôi")
            file.standing = Standing(.active, since: Self.day)
            let approved = try await files.replace("sp-1", version: stored.version, with: file, by: .system("tests"))
            #expect(approved.stored?.version == 2)
            let dossier = try await province.scans.dossier(for: link)
            #expect(
                dossier.product?.name.vietnamese == "Sầu riêng Ri6 (mẫu)" && dossier.product?.name.english == "Durian")
            #expect(dossier.product?.brand == "Vàng Cam" && dossier.product?.netContent == "1,5 kg")
            #expect(dossier.product?.image == "/anh/" + String(repeating: "ab", count: 32))
            #expect(dossier.producer?.name.vietnamese == "HTX Vàng (mẫu)")
            #expect(dossier.standards == ["TCCS 01:2026", "TCVN 10739:2015"])
        }
    }

    @Test("nobody outside speaks as a file", arguments: Engine.available)
    func spoof(_ engine: Engine) async throws {
        try await Self.open(engine, Self.product()) { province, _ in
            var spoof = ChainDocument()
            spoof.declare("Product", Code.gtin, [("cbvmda:descriptionShort", "Hàng nhái")])
            let text = String(decoding: spoof.bytes, as: UTF8.self)
                .replacing("urn:epcglobal:epcis:vtype:Product", with: MasterDataElement.kindOfFile(.product))
            let actor = Actor(id: "key:x", sender: "ke-xau", scopes: [.capture])
            _ = try await province.service.submit(
                CaptureSubmission(bytes: Array(text.utf8), behaviour: .rollback, actor: actor, idempotencyKey: nil))
            let link = try DigitalLink(path: "/01/\(Self.gtin)")
            #expect(try await province.scans.dossier(for: link).product?.name.vietnamese == "Sầu riêng Ri6 (mẫu)")
        }
    }
}
