import GS1
import Traceability

/// The links of a code, for people.
struct LinksetPage: PageBody {
    struct Group: Sendable {
        let title: String
        let items: [Item]
    }

    struct Item: Sendable {
        let title: String
        /// Nil for a target nobody may be sent to: it is named and leads nowhere.
        let address: String?
        /// Language, kind, market.
        let parts: [String]
        let host: String
    }

    let title: String
    let lead: String
    let code: String
    let groups: [Group]
    /// The same as linked data.
    let data: String

    var isIndexed: Bool { false }
    var hasTools: Bool { true }

    init(
        _ linkset: Linkset, _ code: DigitalLink, isChoice: Bool, catalogue: Catalogue, _ language: Language
    ) {
        title = catalogue.text(isChoice ? "linkset.choose" : "linkset.title", in: language)
        lead = catalogue.text(isChoice ? "linkset.choose.lead" : "linkset.lead", in: language)
        self.code = code.path
        let targets = linkset.entries.flatMap(\.targets)
        let types = Set(targets.map(\.key)).subtracting([.defaultLink]).sorted { $0.rawValue < $1.rawValue }
        groups = types.map { type in
            Group(
                title: catalogue.text("linkType.\(type.rawValue)", in: language),
                items: targets.filter { $0.key == type }.flatMap(\.value).map { Item($0, catalogue, language) })
        }
        data = JSONAnswer.text(LinksetDocument(linkset: linkset, hasContext: true))
    }
}

extension LinksetPage.Item {
    fileprivate init(_ target: Linkset.Target, _ catalogue: Catalogue, _ language: Language) {
        title = target.title
        // Our own pages may stand on a host of the house; what others wrote is looked at before it becomes a link.
        let isOurs = target.mediaType == "text/html" && target.languages == Language.allCases.map(\.rawValue)
        let safe = try? LinkTarget(target.href)
        address = safe != nil || isOurs ? target.href : nil
        host = safe?.host ?? target.href
        parts = target.languages + [target.mediaType].compactMap(\.self) + target.contexts
    }
}
