import GS1
import Support
import Testing
import Traceability

@testable import Web

@Suite("The origin page, every verdict in both languages")
struct OriginPageGoldenTests {
    static let pages = PagesUnderTest()

    static func dossier(for code: ScanVerdict.Code) throws -> Dossier {
        let past = CivilDay(year: 2026, month: 11, day: 18)
        return switch code {
        case .recalled: try SampleDossier.durian(notices: [SampleDossier.notice(.recalled)])
        case .suspended: try SampleDossier.suspended()
        case .stolen: try SampleDossier.durian(notices: [SampleDossier.notice(.stolen, of: .item)])
        case .destroyed: try SampleDossier.durian(notices: [SampleDossier.notice(.destroyed)])
        case .deactivated: try SampleDossier.durian(notices: [SampleDossier.notice(.deactivated, of: .item)])
        case .expired: try SampleDossier.durian(expiry: past)
        case .unknownItem: try SampleDossier.durian(known: .lot)
        case .unknownLot:
            try SampleDossier.durian(path: "/01/09521001001007/10/KHAC", expiry: nil, known: .productClass)
        case .notRegistered: try SampleDossier.nothing()
        case .foreignCode: try SampleDossier.nothing(path: "/01/08934567000017/21/A1", isIssuerKnown: false)
        case .notActivated:
            try SampleDossier.durian(expiry: nil, notices: [SampleDossier.notice(.notActivated, of: .item)])
        case .internalCode: try SampleDossier.nothing(path: "/01/02000000000015")
        case .pastBestBefore: try SampleDossier.pastBestBefore()
        case .classOnly: try SampleDossier.durian(path: "/01/09521001001007", expiry: nil, known: .productClass)
        case .valid: try SampleDossier.durian()
        }
    }

    @Test("looks as it did", arguments: ScanVerdict.Code.allCases, Language.allCases)
    func golden(code: ScanVerdict.Code, language: Language) throws {
        let dossier = try Self.dossier(for: code)
        let verdict = ScanVerdict(of: dossier, on: SampleDossier.today)
        #expect(verdict.code == code)
        let html = Self.pages.origin(dossier, verdict, language)
        try GoldenPages.expect(html, "origin-\(code.rawValue)-\(language.rawValue).html")
    }

    @Test("the passport looks as it did, complete, lacking and under a recall", arguments: Language.allCases)
    func passport(language: Language) throws {
        let cases = [
            ("lacking", try SampleDossier.pastBestBefore()), ("complete", try SampleDossier.complete()),
            ("recalled", try SampleDossier.durian(notices: [SampleDossier.notice(.recalled)])),
        ]
        for (name, dossier) in cases {
            let verdict = ScanVerdict(of: dossier, on: SampleDossier.today)
            let html = Self.pages.passport(dossier, verdict, language)
            try GoldenPages.expect(html, "passport-\(name)-\(language.rawValue).html")
        }
    }
}
