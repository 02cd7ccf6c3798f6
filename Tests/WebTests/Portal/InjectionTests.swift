import GS1
import Testing
import Traceability

@testable import Web

@Suite("HTML in what people and programs send")
struct InjectionTests {
    static let attacks = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
        "{{title}}{{{page}}}",
        "\"\u{301} onfocus=alert(1) x=\"\u{301}", "<\u{301}b>", "&lt;script&gt;", "</title><svg onload=alert(1)>",
    ]

    @Test("is text in every field of the origin page", arguments: attacks, Language.allCases)
    func everyField(attack: String, language: Language) throws {
        let dossier = try Self.poisoned(attack)
        let verdict = ScanVerdict(of: dossier, on: SampleDossier.today)
        let html = PagesUnderTest().origin(dossier, verdict, language)
        try Self.expectHarmless(LinkedDataTests.without(data: html))
        Self.expectHarmless(PagesUnderTest().passport(dossier, verdict, language))
        #expect(html.contains(PageText().escapeText(attack)))
    }

    @Test("is text wherever the address is shown", arguments: attacks)
    func everyAddress(attack: String) async throws {
        try await LiveServer.run { server in
            let encoded = PercentCoding.encode(attack)
            for target in [
                "/tra-cuu?q=\(encoded)", "/tra-cuu?q=%28\(encoded)", "/\(encoded)", "/01/\(encoded)", "/?x=\(encoded)",
            ] {
                let answer = try await server.get(target)
                Self.expectHarmless(answer.text)
                #expect(answer["content-security-policy"]?.contains("unsafe-inline") == false)
            }
        }
    }

    /// No tag or attribute that a template does not write.
    static func expectHarmless(_ html: String) {
        let own = #/<script src="\/assets\/camera\.[a-z0-9]+\.js" defer><\/script>/#
        let scalars = String(
            html.replacing(own, with: "").unicodeScalars.filter { !(0x300...0x36F).contains($0.value) }.map(
                Character.init))
        for sign in [
            "<script", "<img src=x", "<svg onload", "<b>", "onerror=alert(1)>", "\" onfocus=", "' onmouseover='",
        ] {
            #expect(!scalars.contains(sign), "\(sign)")
        }
    }

    private static func poisoned(_ attack: String) throws -> Dossier {
        let code = try DigitalLink(path: SampleDossier.path)
        let text = LocalizedText(vietnamese: attack, english: attack)
        let address = PublicAddress(
            street: attack, communeCode: nil, provinceCode: nil, city: attack, state: attack, countryCode: attack)
        var facts = LotFacts()
        facts.lot = DossierFact(value: attack, level: .lot, source: .event)
        facts.serial = DossierFact(value: attack, level: .item, source: .event)
        facts.countriesOfOrigin = DossierFact(value: [attack], level: .lot, source: .event)
        let stage = DossierStage(
            name: .other, bizStep: attack, time: SampleDossier.instant(11, 12, 7), zoneOffset: attack,
            place: DossierStage.Place(name: text, address: address), hopsBack: 1, level: .lot, product: text,
            isDisputed: true)
        return Dossier(
            code: code,
            evidence: code.lineage.map { LevelEvidence(thing: $0, firstSeen: 1, lastSeen: 1, hasMasterData: true) },
            product: DossierProduct(
                thing: code.lineage.last!, name: text, brand: attack, image: "/\(attack)", netContent: attack,
                group: attack, safetyWarning: attack),
            producer: DossierParty(thing: nil, name: text, kind: .company, address: address), facts: facts,
            stages: [stage],
            standards: [attack],
            certificates: [
                DossierCertificate(
                    Certificate(standard: attack, agency: attack, number: attack)!,
                    of: .place(.farm, DossierStage.Place(name: text, address: address)))
            ],
            notices: [], isJourneyCut: true)
    }
}
