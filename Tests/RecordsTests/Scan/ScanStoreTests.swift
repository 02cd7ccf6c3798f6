import GS1
import Records
import SQL
import Support
import Testing
import Traceability

@Suite("What a scanned code leads to")
struct ScanStoreTests {
    typealias Amount = ChainDocument.Amount

    private static let cooperative = "\(Code.origin)/417/9521000000018"

    /// Two orchards, a packing house, a lot, an item of it, a shop whose name is nobody's business.
    private static func durian(
        partyKind: String = "cooperative", _ change: (inout ChainDocument) -> Void = { _ in }
    ) -> ChainDocument {
        var document = ChainDocument()
        declare(in: &document, partyKind: partyKind)
        document.object(
            lots: [Amount(Code.lot("V1", gtin: "09521000000032"), 1000)], "ADD", "commissioning", at: 10,
            place: Code.orchard)
        document.make(
            [Amount(Code.lot("L1"), 900)], from: [Amount(Code.lot("V1", gtin: "09521000000032"), 950)], at: 30,
            place: Code.packingHouse,
            #""ilmd": {"cbvmda:lotNumber": "L1", "cbvmda:harvestEndDate": "2026-06-01", "gs1:packagingDate": "2026-06-02", "cbvmda:itemExpirationDate": "2026-06-20", "cbvmda:countryOfOrigin": "VN"}"#
        )
        document.object([Code.item("S1", lot: "L1")], "ADD", "commissioning", at: 31, place: Code.packingHouse)
        document.object([Code.item("S1")], "OBSERVE", "receiving", at: 60, place: "\(Code.origin)/414/9521000000032")
        change(&document)
        return document
    }

    private static func declare(in document: inout ChainDocument, partyKind: String) {
        document.declare(
            "EPCClass", Code.gtin,
            [
                ("cbvmda:descriptionShort", "Sầu riêng Ri6 (mẫu)"), ("nguon:nameEnglish", "Ri6 durian (sample)"),
                ("nguon:producer", cooperative), ("nguon:image", "/anh/sau-rieng.svg"),
                ("https://ref.gs1.org/voc/brandName", "Vàng"), ("nguon:appliedStandard", "TCCS 01:2026 (mẫu)"),
            ])
        document.declare(
            "EPCClass", "\(Code.origin)/01/09521000000032", [("cbvmda:descriptionShort", "Sầu riêng nguyên trái (mẫu)")]
        )
        document.declare(
            "Party", cooperative,
            [
                ("cbvmda:name", "HTX Vàng (mẫu)"), ("nguon:partyKind", partyKind), ("nguon:communeCode", "26041"),
                ("nguon:provinceCode", "75"), ("cbvmda:streetAddressOne", "Ấp 1"),
            ])
        document.declare(
            "Location", Code.orchard,
            [
                ("cbvmda:name", "Vườn ông Tư (mẫu)"), ("nguon:placeKind", "growingArea"),
                ("nguon:communeCode", "26041"),
                ("cbvmda:latitude", "11.0"),
            ])
        document.declare(
            "Location", Code.packingHouse,
            [("cbvmda:name", "Nhà đóng gói (mẫu)"), ("nguon:operatedBy", cooperative), ("nguon:communeCode", "26041")])
        document.declare(
            "Location", "\(Code.origin)/414/9521000000032",
            [("cbvmda:name", "Cửa hàng bí mật (mẫu)"), ("nguon:placeKind", "shop"), ("nguon:communeCode", "26068")])
    }

    private static func link(_ path: String) throws -> DigitalLink { try DigitalLink(path: path) }
    private static let item = "/01/09521234567899/10/L1/21/S1"
    private static let today = CivilDay(year: 2026, month: 6, day: 10)!

    @Test("an item's dossier answers every point of the required data set", arguments: Engine.available)
    func complete(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            try await province.capture(Self.durian())
            let dossier = try await province.scans.dossier(for: Self.link(Self.item))
            #expect(dossier.missingItems.isEmpty)
            #expect(RequiredItem.allCases.allSatisfy { dossier.state(of: $0) == .declared })
            #expect(dossier.product?.name.english == "Ri6 durian (sample)")
            #expect(dossier.producer?.name.vietnamese == "HTX Vàng (mẫu)")
            #expect(dossier.facts.expiryDay?.value.text == "2026-06-20")
            #expect(dossier.facts.expiryDay?.level == .lot)
            #expect(dossier.facts.harvestDay?.value.text == "2026-06-01")
            #expect(dossier.facts.lot?.value == "L1" && dossier.facts.serial?.value == "S1")
            #expect(dossier.facts.countriesOfOrigin?.value == ["VN"])
            #expect(dossier.evidence.map(\.level) == [.item, .lot, .productClass])
            let verdict = ScanVerdict(of: dossier, on: Self.today)
            #expect(verdict.code == .valid && verdict.daysLeft == 10)
            #expect(verdict.isDeclaredByBusiness && !verdict.isConfirmedByAuthority)
        }
    }

    @Test(
        "the journey tells stage, day and commune, and names only places that may be named", arguments: Engine.available
    )
    func journey(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            try await province.capture(Self.durian())
            let stages = try await province.scans.dossier(for: Self.link(Self.item)).stages
            #expect(stages.map(\.name) == [.harvesting, .processing, .commissioning, .receiving])
            #expect(stages.map(\.hopsBack) == [2, 1, 0, 0])
            #expect(stages.map { $0.place?.address.communeCode } == ["26041", "26041", "26041", "26068"])
            #expect(
                stages.map { $0.place?.name?.vietnamese } == [nil, "Nhà đóng gói (mẫu)", "Nhà đóng gói (mẫu)", nil])
            #expect(stages[0].product?.vietnamese == "Sầu riêng nguyên trái (mẫu)")
            #expect(stages[0].day.text == "2026-06-01")
        }
    }

    @Test(
        "a household or trader that is the named producer shows name and commune, not the street",
        arguments: ["household", "trader", "cooperative", "?"])
    func household(kind: String) async throws {
        try await TracedProvince.open(.sqlite) { province in
            try await province.capture(Self.durian(partyKind: kind))
            let producer = try await province.scans.dossier(for: Self.link(Self.item)).producer
            #expect(producer?.name.vietnamese == "HTX Vàng (mẫu)")
            #expect(producer?.address.communeCode == "26041")
            #expect(producer?.address.street == (kind == "cooperative" ? "Ấp 1" : nil))
        }
    }

    @Test(
        "an unknown serial falls back to its lot, an unknown lot to the product, and the verdict says so",
        arguments: Engine.available)
    func fallback(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            try await province.capture(Self.durian())
            let item = try await province.scans.dossier(for: Self.link("/01/09521234567899/10/L1/21/FAKE"))
            #expect(item.finestKnown?.level == .lot)
            #expect(item.facts.expiryDay != nil && item.facts.serial?.source == .code)
            #expect(ScanVerdict(of: item, on: Self.today).code == .unknownItem)
            let lot = try await province.scans.dossier(for: Self.link("/01/09521234567899/10/NONE"))
            #expect(lot.finestKnown?.level == .productClass && lot.stages.isEmpty)
            #expect(ScanVerdict(of: lot, on: Self.today).code == .unknownLot)
            #expect(lot.missingItems == [.origin, .events])
            let product = try await province.scans.dossier(for: Self.link("/01/09521234567899"))
            #expect(ScanVerdict(of: product, on: Self.today).code == .classOnly)
            let stranger = try await province.scans.dossier(for: Self.link("/01/09521000000049"))
            #expect(ScanVerdict(of: stranger, on: Self.today).code == .notRegistered)
        }
    }

    private static func recalled(_ lot: String, by sender: String, in province: TracedProvince) async throws {
        var recall = ChainDocument()
        recall.object(
            lots: [Amount(Code.lot(lot), 5)], "OBSERVE", "holding", at: 200, #""disposition": "recalled""#)
        try await province.capture(recall, by: sender)
    }

    @Test(
        "a recalled lot is recalled for every item of it, long after the item left the lot", arguments: Engine.available
    )
    func recall(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            try await province.capture(Self.durian())
            try await Self.recalled("L1", by: "party:A", in: province)
            for path in [Self.item, "/01/09521234567899/21/S1", "/01/09521234567899/10/L1"] {
                let dossier = try await province.scans.dossier(for: Self.link(path))
                #expect(dossier.notices.map(\.kind) == [.recalled])
                let verdict = ScanVerdict(of: dossier, on: Self.today)
                #expect(verdict.code == .recalled && verdict.gravity == .danger && verdict.since?.text == "2026-06-09")
            }
        }
    }

    @Test("a rival cannot recall another's lot", arguments: Engine.available)
    func rival(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            try await province.capture(Self.durian())
            try await Self.recalled("L1", by: "party:RIVAL", in: province)
            let dossier = try await province.scans.dossier(for: Self.link(Self.item))
            #expect(dossier.notices.isEmpty)
        }
    }

    @Test("who sends another's recall first does not silence it", arguments: Engine.available)
    func forwardedRecall(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            try await province.capture(Self.durian())
            try await Self.recalled("L1", by: "party:PARTNER", in: province)
            #expect(try await province.scans.dossier(for: Self.link(Self.item)).notices.isEmpty)
            for _ in 0..<2 { try await Self.recalled("L1", by: "party:A", in: province) }
            #expect(try await province.scans.dossier(for: Self.link(Self.item)).notices.map(\.kind) == [.recalled])
        }
    }

    @Test("who sends another's commissioning first does not own the goods alone", arguments: Engine.available)
    func forwardedCommissioning(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            var document = ChainDocument()
            document.object(lots: [Amount(Code.lot("L1"), 5)], "ADD", "commissioning", at: 10)
            for sender in ["party:PARTNER", "party:A"] { try await province.capture(document, by: sender) }
            try await Self.recalled("L1", by: "party:A", in: province)
            let lot = try Self.link("/01/09521234567899/10/L1")
            #expect(try await province.scans.dossier(for: lot).notices.map(\.kind) == [.recalled])
        }
    }

    @Test("a date that only the code carries decides nothing and is declared by nobody", arguments: Engine.available)
    func onlyCode(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            try await province.capture(Self.durian())
            for (path, code) in [
                ("/01/09521234567899?17=200101", ScanVerdict.Code.classOnly),
                ("/01/09521234567899?15=200101", .classOnly), ("/01/09521234567899/10/NONE?17=200101", .unknownLot),
            ] {
                let dossier = try await province.scans.dossier(for: Self.link(path))
                let verdict = ScanVerdict(of: dossier, on: Self.today)
                #expect(verdict.code == code && verdict.daysLeft == nil, "\(path)")
                #expect(dossier.state(of: .expiry) == .none)
                #expect(dossier.passportState(of: .expiry, on: Self.today) != .declared)
            }
        }
    }

    @Test("goods that another than the product's owner brought into being are said to be", arguments: Engine.available)
    func ofOthers(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            try await province.capture(Self.durian())
            var other = ChainDocument()
            other.object(lots: [Amount(Code.lot("L9"), 5)], "ADD", "commissioning", at: 10)
            try await province.capture(other, by: "party:OTHER")
            let own = try await province.scans.dossier(for: Self.link(Self.item))
            let foreign = try await province.scans.dossier(for: Self.link("/01/09521234567899/10/L9"))
            #expect(own.isDeclaredByOwner && !foreign.isDeclaredByOwner)
            #expect(ScanVerdict(of: foreign, on: Self.today).code == .valid)
        }
    }

    @Test("a recall is a safety warning of the passport", arguments: Engine.available)
    func warning(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            try await province.capture(Self.durian())
            let before = try await province.scans.dossier(for: Self.link(Self.item))
            #expect(before.passportState(of: .safetyWarning, on: Self.today) == .none)
            try await Self.recalled("L1", by: "party:A", in: province)
            let after = try await province.scans.dossier(for: Self.link(Self.item))
            #expect(after.passportState(of: .safetyWarning, on: Self.today) == .declared)
        }
    }

    @Test("past its expiry the verdict is expired, whatever the day's hour", arguments: Engine.available)
    func expired(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            try await province.capture(Self.durian())
            let dossier = try await province.scans.dossier(for: Self.link(Self.item))
            #expect(ScanVerdict(of: dossier, on: CivilDay(year: 2026, month: 6, day: 20)!).code == .valid)
            let verdict = ScanVerdict(of: dossier, on: CivilDay(year: 2026, month: 6, day: 21)!)
            #expect(verdict.code == .expired && verdict.daysLeft == -1)
        }
    }

    @Test(
        "an item whose lot stands only in the words of its commissioning has its lot's journey",
        arguments: Engine.available)
    func lotInWords(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            try await province.capture(
                Self.durian { document in
                    document.object(
                        [Code.item("W1")], "ADD", "commissioning", at: 32, place: Code.packingHouse,
                        #""ilmd": {"cbvmda:lotNumber": "L1"}"#)
                    document.object(lots: [Amount(Code.lot("L1"), 300)], "OBSERVE", "shipping", at: 70)
                })
            let dossier = try await province.scans.dossier(for: Self.link("/01/09521234567899/21/W1"))
            #expect(dossier.facts.lot?.value == "L1")
            #expect(dossier.facts.expiryDay?.value.text == "2026-06-20")
            #expect(dossier.stages.map(\.name) == [.harvesting, .processing, .commissioning])
        }
    }

    @Test("a date that only the code gives is shown as such", arguments: Engine.available)
    func codeDate(engine: Engine) async throws {
        try await TracedProvince.open(engine) { province in
            try await province.capture(Self.durian())
            let lot = try await province.scans.dossier(for: Self.link("/01/09521234567899/10/L1?17=270101&15=260930"))
            #expect(lot.facts.expiryDay?.value.text == "2026-06-20", "the record goes before the code")
            #expect(lot.facts.bestBeforeDay?.value.text == "2026-09-30")
            #expect(lot.facts.bestBeforeDay?.source == .code)
        }
    }

    @Test("a dossier is one closure, and scans no table")
    func cost() async throws {
        try await TracedProvince.open(.sqlite) { province in
            try await province.capture(Self.durian())
            try await Self.recalled("L1", by: "party:A", in: province)
            province.database.reset()
            _ = try await province.scans.dossier(for: Self.link(Self.item))
            #expect(province.database.recorded.closures == 1)
            #expect(province.database.recorded.statements.count <= 28)
            try await QueryPlans.requireNoScan(
                of: ["own", "near", "event", "mention", "body", "said", "later", "early", "event_context"],
                in: province.database)
        }
    }
}
