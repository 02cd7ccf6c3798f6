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
            notices: notices, isJourneyCut: false)
    }

    /// A nut past its best, with little declared.
    static func pastBestBefore() throws -> Dossier {
        let code = try DigitalLink(path: path)
        var facts = LotFacts()
        facts.bestBeforeDay = DossierFact(value: day(11, 20), level: .lot, source: .code)
        return Dossier(
            code: code, evidence: evidence(code, known: .item), product: product(code, name: "Hạt điều rang muối"),
            producer: nil, facts: facts, stages: [], standards: [], notices: [], isJourneyCut: true)
    }

    /// A code nobody declared.
    static func nothing(path: String = path) throws -> Dossier {
        let code = try DigitalLink(path: path)
        let evidence = code.lineage.map {
            LevelEvidence(thing: $0, firstSeen: nil, lastSeen: nil, hasMasterData: false)
        }
        return Dossier(
            code: code, evidence: evidence, product: nil, producer: nil, facts: LotFacts(), stages: [], standards: [],
            notices: [], isJourneyCut: false)
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
