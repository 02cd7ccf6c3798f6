import GS1
import Testing
import Traceability

@testable import Web

@Suite("Goods an authority took off the market")
struct SuspensionTests {
    private static func page(_ dossier: Dossier, _ language: Language) -> String {
        PagesUnderTest().origin(dossier, ScanVerdict(of: dossier, on: SampleDossier.today), language)
    }

    @Test("are told with the decision, its date, its authority, the reason and the end")
    func told() throws {
        let page = Self.page(try SampleDossier.suspended(), .vi)
        for text in [
            "Lô RI6-2611A đang bị tạm dừng lưu thông: đừng mua, đừng dùng", "từ ngày 19/11/2026",
            "Quyết định số 128/QĐ-SNNMT (mẫu) ngày 19/11/2026 của Sở Nông nghiệp và Môi trường (mẫu).",
            "Lý do: chờ kết quả kiểm nghiệm dư lượng (mẫu).", "Đến hết ngày 15/12/2026.", "verdict danger",
        ] { #expect(page.contains(text), "\(text)") }
        let open = Self.page(try SampleDossier.suspended(until: nil), .en)
        #expect(open.contains("Until there is a new decision."))
        let data = try LinkedDataTests.data(in: page)
        let suspension = try #require(data["nguon:suspension"] as? [String: String])
        #expect(suspension["nguon:decision"] == "128/QĐ-SNNMT (mẫu)" && suspension["nguon:until"] == "2026-12-15")
    }

    @Test("say so beside a recall, which is graver, and no more once the decision has ended")
    func others() throws {
        let recalled = Self.page(try SampleDossier.suspended(notices: [SampleDossier.notice(.recalled)]), .vi)
        #expect(recalled.contains("đang bị thu hồi") && recalled.contains("Hàng này cũng đang bị Sở Nông nghiệp"))
        let ended = Self.page(try SampleDossier.suspended(until: CivilDay(year: 2026, month: 11, day: 20)), .vi)
        #expect(ended.contains("Mã hợp lệ") && !ended.contains("tạm dừng lưu thông"))
    }

    @Test("the decision's words are text", arguments: InjectionTests.attacks)
    func harmless(attack: String) throws {
        let whole = try SampleDossier.durian()
        let suspension = Suspension(
            decision: attack, authority: attack, day: SampleDossier.today, reason: attack,
            thing: whole.evidence[0].thing)
        let dossier = Dossier(
            code: whole.code, evidence: whole.evidence, product: whole.product, producer: nil, facts: LotFacts(),
            stages: [], standards: [], notices: [], suspensions: [suspension], isJourneyCut: false)
        let page = Self.page(dossier, .vi)
        InjectionTests.expectHarmless(try LinkedDataTests.without(data: page))
        #expect(page.contains(PageText().escapeText(attack)))
    }
}
