import GS1
import Traceability

/// Dossiers as the scan store would give them, of a sample orchard. Every business is invented.
enum SampleDossier {
    static let path = "/01/09521001001007/10/RI6-2611A/21/000127"
    static let today = CivilDay(year: 2026, month: 11, day: 21)!

    /// The durian, whole: every fact declared.
    static func durian(
        path: String = path, expiry: CivilDay? = CivilDay(year: 2026, month: 11, day: 26),
        notices: [DossierNotice] = [], known: Level = .item
    ) throws -> Dossier {
        let code = try DigitalLink(path: path)
        var facts = LotFacts()
        facts.lot = DossierFact(value: "RI6-2611A", level: .lot, source: .code)
        facts.serial = DossierFact(value: "000127", level: .item, source: .code)
        facts.harvestDay = fact(day(11, 12))
        facts.packingDay = fact(day(11, 13))
        facts.expiryDay = expiry.map(fact)
        facts.countriesOfOrigin = DossierFact(value: ["VN"], level: .productClass, source: .masterData)
        return Dossier(
            code: code, evidence: evidence(code, known: known), product: product(code), producer: cooperative,
            facts: facts, stages: known == .productClass ? [] : stages,
            standards: ["TCVN 10739:2015", "VietGAP trồng trọt"],
            certificates: known == .productClass ? [] : certificates, notices: notices, isJourneyCut: false)
    }

    /// Every item of the digital passport that anybody can give.
    static func complete() throws -> Dossier {
        let whole = try durian()
        let code = try DigitalLink(path: path)
        let party = DossierParty(
            thing: ThingKey(text: "417/9521001000024"), name: cooperative.name, kind: .cooperative,
            address: cooperative.address)
        let product = DossierProduct(
            thing: code.lineage.last!, name: whole.product!.name, brand: whole.product!.brand,
            image: "/assets/picture-durian.svg", netContent: nil, group: "durian",
            safetyWarning: "Vỏ có gai nhọn: đeo găng khi bổ.")
        return Dossier(
            code: code, evidence: whole.evidence, product: product, producer: party, facts: whole.facts,
            stages: whole.stages, standards: whole.standards, certificates: whole.certificates, notices: [],
            isJourneyCut: false)
    }

    /// A nut past its best, with little declared.
    static func pastBestBefore() throws -> Dossier {
        let code = try DigitalLink(path: path)
        var facts = LotFacts()
        facts.bestBeforeDay = DossierFact(value: day(11, 20), level: .lot, source: .event)
        return Dossier(
            code: code, evidence: evidence(code, known: .item), product: product(code, name: "Hạt điều rang muối"),
            producer: nil, facts: facts, stages: [], standards: [], notices: [], isJourneyCut: true)
    }

    /// Nuts of many growers: more events than a reader or a small page can take.
    static func long(stages count: Int) throws -> Dossier {
        let whole = try durian()
        let names = StageName.allCases.prefix(16)
        let stages = (0..<count).map { number in
            let place = DossierStage.Place(
                name: LocalizedText(vietnamese: "Vùng trồng của thành viên số \(number) (mẫu)"),
                address: commune(number % 2 == 0 ? "25210" : "25195"))
            return DossierStage(
                name: names[number % names.count], bizStep: "commissioning",
                time: instant(6, 1, 7) + Int64(number) * 7_200_000_000, zoneOffset: "+07:00", place: place,
                hopsBack: number % 5, level: .lot,
                product: LocalizedText(vietnamese: "Hạt điều thô loại \(number % 3) (mẫu)"),
                isDisputed: false)
        }
        return Dossier(
            code: whole.code, evidence: whole.evidence, product: whole.product, producer: whole.producer,
            facts: whole.facts, stages: stages, standards: whole.standards, notices: [], isJourneyCut: true)
    }

    /// A code nobody declared.
    static func nothing(path: String = path, isIssuerKnown: Bool = true) throws -> Dossier {
        let code = try DigitalLink(path: path)
        let evidence = code.lineage.map {
            LevelEvidence(thing: $0, firstSeen: nil, lastSeen: nil, hasMasterData: false)
        }
        return Dossier(
            code: code, evidence: evidence, product: nil, producer: nil, facts: LotFacts(), stages: [], standards: [],
            notices: [], isIssuerKnown: isIssuerKnown, isJourneyCut: false)
    }

    /// The durian while an authority's decision keeps it off the market.
    static func suspended(until: CivilDay? = day(12, 15), notices: [DossierNotice] = []) throws -> Dossier {
        let whole = try durian(notices: notices)
        let suspension = Suspension(
            decision: "128/QĐ-SNNMT (mẫu)", authority: "Sở Nông nghiệp và Môi trường (mẫu)", day: day(11, 19),
            until: until, reason: "chờ kết quả kiểm nghiệm dư lượng (mẫu)", thing: whole.evidence[1].thing)
        return Dossier(
            code: whole.code, evidence: whole.evidence, product: whole.product, producer: whole.producer,
            facts: whole.facts, stages: whole.stages, standards: whole.standards, certificates: whole.certificates,
            notices: notices, suspensions: [suspension], isJourneyCut: false)
    }

    static func notice(_ kind: DossierNotice.Kind, of level: Level = .lot) throws -> DossierNotice {
        let lineage = try DigitalLink(path: path).lineage
        return DossierNotice(kind: kind, since: instant(11, 20, 9), thing: lineage.first { $0.level == level }!)
    }

    static func instant(_ month: Int, _ day: Int, _ hour: Int64) -> Int64 {
        Int64(CivilDay(year: 2026, month: month, day: day)!.number) * 86_400_000_000 + (hour - 7) * 3_600_000_000
    }

    private static func day(_ month: Int, _ day: Int) -> CivilDay { CivilDay(year: 2026, month: month, day: day)! }

    private static func fact(_ day: CivilDay) -> DossierFact<CivilDay> {
        DossierFact(value: day, level: .lot, source: .event)
    }

    private static func evidence(_ code: DigitalLink, known: Level) -> [LevelEvidence] {
        let order: [Level] = [.item, .lot, .productClass]
        return code.lineage.map { thing in
            let isKnown = order.firstIndex(of: thing.level)! >= order.firstIndex(of: known)!
            let hasEvents = isKnown && thing.level != .productClass
            return LevelEvidence(
                thing: thing, firstSeen: hasEvents ? instant(11, 12, 7) : nil,
                lastSeen: hasEvents ? instant(11, 15, 8) : nil, hasMasterData: isKnown && thing.level == .productClass)
        }
    }
}
