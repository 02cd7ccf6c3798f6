import GS1
import Testing
import Traceability

@Suite("Linksets")
struct LinksetTests {
    private let code = try! DigitalLink(path: "/01/09521001001007/10/L")
    private let page = Linkset.Target(
        href: "https://id.example/p/01/09521001001007/10/L", title: "Trang", languages: ["vi", "en"],
        mediaType: "text/html")

    private func set(_ links: [Link]) -> Linkset {
        let levels = LinkLevels(LinkAnchor.candidates(for: code), links, on: CivilDay(number: 20_000))
        return Linkset(of: code, at: "https://id.example", page: page, levels)
    }

    @Test("there is one default link, of the code that was asked for, which says no more than where and what")
    func oneDefault() {
        let entries = set([LinkChoiceTests.link("a")]).entries
        #expect(
            entries.map(\.anchor) == [
                "https://id.example/01/09521001001007/10/L", "https://id.example/01/09521001001007",
            ])
        #expect(entries.compactMap { $0.targets[.defaultLink] } == [[Linkset.Target(href: page.href, title: "Trang")]])
        #expect(entries[0].targets[.traceability] == [page])
        #expect(entries[1].targets[.pip]?.map(\.title) == ["a"])
    }

    @Test("our own page takes no name that its owner gave to another")
    func ownName() {
        let link = Link(
            anchor: LinkAnchor(text: "01/09521001001007"), type: .traceability,
            target: try! LinkTarget("https://a.example"),
            title: "theirs")
        #expect(set([link]).entries[0].targets[.traceability] == nil)
        #expect(set([link]).entries[0].targets[.pip] == [page])
        #expect(
            set([link, LinkChoiceTests.link("pip")]).entries[0].targets.keys.sorted { $0.rawValue < $1.rawValue } == [
                .defaultLink
            ])
    }

    @Test("a choice is a set of its own, without a default")
    func choices() {
        let entries = Linkset(
            of: code, at: "https://id.example", choices: [LinkChoiceTests.link("a"), LinkChoiceTests.link("b")]
        ).entries
        #expect(entries.map(\.anchor) == ["https://id.example/01/09521001001007"])
        #expect(entries[0].targets.keys.map(\.rawValue) == ["pip"])
    }

    @Test("link types are known by every name of theirs, and by no other")
    func names() {
        for type in LinkType.allCases {
            for home in ["", "gs1:", "https://ref.gs1.org/voc/", "http://www.gs1.org/voc/", "https://gs1.org/voc/"] {
                #expect(LinkType(named: home + type.rawValue) == type)
            }
        }
        for name in ["", "gs1:", "gs1:nosuchlt", "schema:pip", "https://evil.example/voc/pip", "gs1:gs1:pip"] {
            #expect(LinkType(named: name) == nil, "\(name)")
        }
        #expect(LinkType.ofOwners.count == LinkType.allCases.count - 3)
    }

    @Test("a draft is judged as a whole: everything wrong with it at once, and where")
    func drafts() {
        var draft = LinkDraft()
        draft.anchor = "/01/09521001001007/10/L/21/S"
        draft.linkType = "gs1:defaultLink"
        draft.href = "javascript:x"
        draft.hreflang = ["zh-Hant"]
        draft.type = "text"
        draft.context = ["V N"]
        draft.from = "2026-13-01"
        #expect(
            draft.judged().findings.map { "\($0.pointer ?? "") \($0.code)" } == [
                "/anchor link.anchorSerial", "/linkType link.typeReserved", "/href link.targetScheme",
                "/title link.titleMissing", "/hreflang link.languageWrong", "/type link.mediaTypeWrong",
                "/context link.contextWrong", "/from link.dayWrong",
            ])
        draft = LinkDraft()
        (draft.anchor, draft.linkType, draft.href, draft.title) = (
            "9521001001007", "pip", " https://a.example ", " Sầu riêng "
        )
        (draft.hreflang, draft.type, draft.context) = (["VI", "en-gb", "vi"], "Text/HTML", ["VN"])
        (draft.from, draft.until) = ("2026-11-21", "2026-11-21")
        let link = draft.judged().link
        #expect(link?.languages == ["vi", "en-GB"])
        #expect(link?.mediaType == "text/html")
        #expect(link?.title == "Sầu riêng")
        #expect(link.map { LinkDraft($0).judged().link } == link)
        draft.until = "2026-11-20"
        #expect(draft.judged().findings.map(\.code) == ["link.daysReversed"])
    }
}
