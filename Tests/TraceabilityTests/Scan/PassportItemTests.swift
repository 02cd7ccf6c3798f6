import GS1
import Testing

@testable import Traceability

@Suite("The passport's items")
struct PassportItemTests {
    private func dossier(
        path: String = "/01/09521234567899/10/L1", party: String? = nil, stages: [DossierStage] = []
    ) throws -> Dossier {
        let code = try DigitalLink(path: path)
        let producer = DossierParty(
            thing: party.map { ThingKey(text: $0) }, name: LocalizedText(vietnamese: "Cơ sở (mẫu)"), kind: .household,
            address: Self.commune)
        return Dossier(
            code: code, evidence: [], product: nil, producer: producer, facts: LotFacts(), stages: stages,
            standards: [], notices: [], isJourneyCut: false)
    }

    private static let day = CivilDay(year: 2026, month: 11, day: 21)!

    private static let commune = PublicAddress(
        street: nil, communeCode: "25210", provinceCode: "75", city: nil, state: nil, countryCode: "VN")

    private func stage(_ name: StageName, hops: Int = 0) -> DossierStage {
        DossierStage(
            name: name, bizStep: nil, time: 0, zoneOffset: "+07:00",
            place: DossierStage.Place(name: nil, address: Self.commune), hopsBack: hops, level: .lot, product: nil,
            isDisputed: false)
    }

    @Test("only a GLN is shown as the code of a business: another number may be its owner's own")
    func businessCode() throws {
        #expect(try dossier(party: "417/9521001000024").passportState(of: .businessCode, on: Self.day) == .declared)
        for other in ["urn:example:so-dinh-danh:001099000001", "8018/952100100000000012", "414/9521001000031"] {
            #expect(try dossier(party: other).producer?.publicCode == nil, "\(other)")
            #expect(try dossier(party: other).passportState(of: .businessCode, on: Self.day) == .missing, "\(other)")
        }
    }

    @Test("where no country is declared, the last finishing stage of the goods tells where they are from")
    func origin() throws {
        #expect(try dossier().passportState(of: .origin, on: Self.day) == .missing)
        #expect(try dossier(stages: [stage(.shipping)]).passportState(of: .origin, on: Self.day) == .missing)
        #expect(try dossier(stages: [stage(.packing, hops: 1)]).passportState(of: .origin, on: Self.day) == .missing)
        let made = try dossier(stages: [stage(.processing), stage(.packing), stage(.selling)])
        #expect(made.passportState(of: .origin, on: Self.day) == .declared)
        #expect(made.lastFinishingStage?.name == .packing)
    }

    @Test("what is asked for if any is never missing")
    func ifAny() throws {
        let dossier = try dossier()
        #expect(
            PassportItem.allCases.filter(\.isIfAny).allSatisfy { dossier.passportState(of: $0, on: Self.day) == .none })
        #expect(dossier.missingPassportItems(on: Self.day) == [.productName, .businessCode, .origin, .traceability])
    }

    @Test(
        "numbers of restricted circulation are internal",
        arguments: [
            ("/01/02000000000015", true), ("/01/00200000000004", true), ("/01/00412345678903", true),
            ("/01/09521234567899", false), ("/01/08931234567897", false),
        ])
    func internalCode(path: String, isInternal: Bool) throws {
        let code = try DigitalLink(path: path)
        #expect(code.isInternal == isInternal)
        #expect(try dossier(path: path).gtin == (isInternal ? nil : code.key.value))
    }
}
