import Testing
import Traceability

@Suite("Which link answers")
struct LinkChoiceTests {
    static func link(
        _ name: String, _ languages: [String] = [], _ media: String? = nil, _ contexts: [String] = []
    ) -> Link {
        Link(
            anchor: LinkAnchor(text: "01/09521001001007"), type: .pip,
            target: try! LinkTarget("https://a.example/\(name)"),
            title: name, languages: languages, mediaType: media, contexts: contexts)
    }

    private func choose(_ links: [Link], _ wishes: LinkPreferences = LinkPreferences()) -> [String] {
        switch LinkChoice(among: links, wishes) {
        case .none: []
        case .one(let link): [link.title]
        case .several(let links): links.map(\.title)
        }
    }

    private func ranges(_ text: String) -> [LinkPreferences.Range] {
        text.split(separator: ",").map { item in
            let parts = item.split(separator: ";q=")
            return .init(String(parts[0]), parts.count == 2 ? Double(parts[1])! : 1)
        }
    }

    @Test("nothing, one, and several that nothing tells apart")
    func counts() {
        #expect(LinkChoice(among: [], LinkPreferences()) == .none)
        #expect(choose([Self.link("a", ["vi"])], LinkPreferences(languages: ranges("ja"))) == ["a"])
        #expect(choose([Self.link("a"), Self.link("b")]) == ["a", "b"])
        #expect(choose([Self.link("a", ["vi"]), Self.link("b", ["en"])]) == ["a", "b"])
    }

    @Test(
        "languages by look-up (RFC 4647 3.4) and weight",
        arguments: [
            ("vi-vn", ["vi"]), ("vi", ["vi"]), ("en;q=0.5,vi;q=0.9", ["vi"]), ("en-gb,vi;q=0.9", ["gb"]),
            ("en-us", ["en"]), ("ja,fr-ch", ["fr"]), ("ja", ["none"]), ("vi;q=0,en", ["en"]), ("zh-hant-tw,en", ["en"]),
            ("ja,*;q=0.1", ["vi", "en", "gb", "fr", "none"]), ("undefined", ["none"]),
        ])
    func languages(header: String, chosen: [String]) {
        let links = [
            Self.link("vi", ["vi"]), Self.link("en", ["en"]), Self.link("gb", ["en-GB"]), Self.link("fr", ["fr"]),
            Self.link("none"),
        ]
        #expect(choose(links, LinkPreferences(languages: ranges(header))) == chosen)
    }

    @Test("a broader wish finds the finer link where there is no other")
    func finer() {
        let links = [Self.link("a", ["vi-VN"]), Self.link("b", ["en"])]
        #expect(choose(links, LinkPreferences(languages: ranges("vi"))) == ["a"])
    }

    @Test(
        "media types by range and weight",
        arguments: [
            ("text/html", ["html"]), ("application/pdf", ["pdf"]), ("text/html;q=0.5,application/pdf", ["pdf"]),
            ("image/png", ["none"]), ("*/*", ["html", "pdf", "none"]), ("text/*", ["html"]),
            ("text/html,application/xhtml+xml,*/*;q=0.8", ["html"]), ("undefined", ["none"]),
        ])
    func media(header: String, chosen: [String]) {
        let links = [Self.link("html", [], "text/html"), Self.link("pdf", [], "application/pdf"), Self.link("none")]
        #expect(choose(links, LinkPreferences(media: ranges(header))) == chosen)
    }

    @Test("the market comes first, and its absence means the links for all")
    func contexts() {
        let links = [
            Self.link("vn", ["en"], nil, ["VN"]), Self.link("la", ["en"], nil, ["LA"]), Self.link("all", ["en"]),
        ]
        #expect(choose(links, LinkPreferences(contexts: ["vn"])) == ["vn"])
        #expect(choose(links, LinkPreferences(contexts: ["JP"])) == ["all"])
        #expect(choose(links) == ["all"])
    }

    /// As GS1's suite asks: each link of a set by its own attributes.
    @Test("each link of a mixed set is reached by saying what it says of itself")
    func each() {
        let links = [
            Self.link("1", [], "text/html"), Self.link("2", ["fr"], "text/html"), Self.link("3", [], "application/pdf"),
            Self.link("4", ["en"], "application/pdf"), Self.link("5", ["en"], "application/pdf", ["LK"]),
        ]
        for link in links {
            let wishes = LinkPreferences(
                media: link.mediaType.map { [.init($0)] } ?? [],
                languages: link.languages.map { .init($0.lowercased()) },
                contexts: link.contexts)
            #expect(choose(links, wishes) == [link.title])
        }
    }

    @Test("of several levels the finest that has the type answers, and what it lacks is inherited")
    func levels() {
        let key = Self.link("key")
        let lot = Link(
            anchor: LinkAnchor(text: "01/09521001001007/10/L"), type: .certificationInfo,
            target: try! LinkTarget("https://a.example/lot"), title: "lot", until: CivilDay(number: 20_000))
        let candidates = [lot.anchor, key.anchor]
        let levels = LinkLevels(candidates, [key, lot], on: CivilDay(number: 20_000))
        #expect(levels.links(of: .certificationInfo) == [lot])
        #expect(levels.links(of: .pip) == [key])
        #expect(!LinkLevels(candidates, [key, lot], on: CivilDay(number: 20_001)).has(.certificationInfo))
    }
}
