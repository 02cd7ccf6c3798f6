import GS1
import Testing

@testable import Traceability

@Suite("Verdicts")
struct ScanVerdictTests {
    private static let day = CivilDay(year: 2026, month: 11, day: 21)!

    private func dossier(
        known: Level? = .lot, asked: Level = .lot, expiry: CivilDay? = nil, best: CivilDay? = nil,
        notices: [DossierNotice.Kind] = [], suspended: ClosedRange<Int>? = nil, isIssuerKnown: Bool = true
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
            notices: notices.map { DossierNotice(kind: $0, since: 0, thing: code.lineage[1]) },
            suspensions: suspended.map {
                let days = ($0.lowerBound, $0.upperBound)
                return [
                    Suspension(
                        decision: "1", authority: "A", day: CivilDay(number: Self.day.number + days.0),
                        until: days.1 == Int.max ? nil : CivilDay(number: Self.day.number + days.1),
                        thing: code.lineage[1])
                ]
            } ?? [],
            isIssuerKnown: isIssuerKnown, isJourneyCut: false)
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

    @Test("a suspension holds from its day to its last, and only a recall is graver")
    func suspended() throws {
        let past = CivilDay(number: Self.day.number - 1)
        for days in [0...0, -5...0, -1...Int.max] {
            #expect(try code(dossier(expiry: past, notices: [.stolen], suspended: days)) == .suspended, "\(days)")
            #expect(try code(dossier(known: nil, suspended: days)) == .suspended, "\(days)")
        }
        #expect(try code(dossier(suspended: 1...9)) == .valid)
        #expect(try code(dossier(suspended: -9 ... -1)) == .valid)
        #expect(try code(dossier(notices: [.recalled], suspended: 0...9)) == .recalled)
        let verdict = ScanVerdict(of: try dossier(notices: [.stolen], suspended: -3...9), on: Self.day)
        #expect(verdict.since?.number == Self.day.number - 3 && verdict.gravity == .danger)
    }

    @Test("the codes stand in the order of their gravity")
    func gravities() throws {
        let order = ScanVerdict.Code.allCases
        #expect(order.firstIndex(of: .recalled)! < order.firstIndex(of: .suspended)!)
        #expect(order.firstIndex(of: .suspended)! < order.firstIndex(of: .stolen)!)
        #expect(order.firstIndex(of: .foreignCode)! < order.firstIndex(of: .notRegistered)!)
    }

    @Test("an unknown code is somebody else's only where nothing under its company's digits is known")
    func foreignCode() throws {
        #expect(try code(dossier(known: nil, isIssuerKnown: false)) == .foreignCode)
        #expect(try code(dossier(known: .productClass, isIssuerKnown: false)) == .unknownLot)
    }

    @Test(
        "the digits that tell a company are those every prefix has",
        arguments: [
            ("/01/08934567000017/10/L", "8934567"), ("/01/18938506000011", "8938506"), ("/01/05012345000015", "501234"),
            ("/01/09521001001007", "952100"), ("/01/00012345678905", "001234"), ("/01/02000000000015", nil),
            ("/01/09780201379624", nil), ("/01/00000000123457", nil), ("/00/089345670000000017", nil),
        ])
    func issuer(path: String, digits: String?) throws {
        #expect(try DigitalLink(path: path).issuerDigits == digits)
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
