import GS1
import Testing

@testable import Traceability

@Suite("Verdicts")
struct ScanVerdictTests {
    private static let day = CivilDay(year: 2026, month: 11, day: 21)!

    private func dossier(
        known: Level? = .lot, asked: Level = .lot, expiry: CivilDay? = nil, best: CivilDay? = nil,
        notices: [DossierNotice.Kind] = []
    ) throws -> Dossier {
        let code = try DigitalLink(path: "/01/09521234567899/10/L1/21/S1")
        let levels = code.lineage.drop { $0.level != asked }
        let isKnown = { (level: Level) in level == known || level == .productClass && known != nil }
        var facts = LotFacts()
        facts.expiryDay = expiry.map { DossierFact(value: $0, level: .lot, source: .event) }
        facts.bestBeforeDay = best.map { DossierFact(value: $0, level: .lot, source: .event) }
        return Dossier(
            code: code,
            evidence: levels.map {
                LevelEvidence(thing: $0, firstSeen: isKnown($0.level) ? 0 : nil, lastSeen: nil, hasMasterData: false)
            },
            product: nil, producer: nil, facts: facts, stages: [], standards: [],
            notices: notices.map { DossierNotice(kind: $0, since: 0, thing: code.lineage[1]) }, isJourneyCut: false)
    }

    private func code(_ dossier: Dossier) -> ScanVerdict.Code { ScanVerdict(of: dossier, on: Self.day).code }

    @Test("the gravest thing that is true is the verdict")
    func order() throws {
        let past = CivilDay(number: Self.day.number - 1)
        #expect(try code(dossier(expiry: past, notices: [.recalled])) == .recalled)
        #expect(try code(dossier(expiry: past)) == .expired)
        #expect(try code(dossier(known: .lot, asked: .item, expiry: past)) == .expired)
        #expect(try code(dossier(known: .lot, asked: .item, best: past)) == .unknownItem)
        #expect(try code(dossier(best: past)) == .pastBestBefore)
        #expect(try code(dossier(best: Self.day)) == .valid)
        #expect(try code(dossier(known: .productClass, asked: .productClass)) == .classOnly)
        #expect(try code(dossier(known: nil)) == .notRegistered)
        #expect(try code(dossier(best: past, notices: [.notActivated])) == .notActivated)
        #expect(try code(dossier(expiry: past, notices: [.notActivated])) == .expired)
        #expect(try code(dossier(notices: [.recalled, .notActivated])) == .recalled)
    }

    @Test("a class's recall marks a lot nobody registered, too")
    func recalledUnknown() throws {
        #expect(try code(dossier(known: .productClass, asked: .lot, notices: [.recalled])) == .recalled)
    }

    @Test("nothing is confirmed by an authority yet")
    func confirmation() throws {
        let verdict = ScanVerdict(of: try dossier(), on: Self.day)
        #expect(verdict.isDeclaredByBusiness && !verdict.isConfirmedByAuthority)
        #expect(try dossier().state(of: .productName) == .missing)
        #expect(try dossier().state(of: .expiry) == .none)
    }
}
