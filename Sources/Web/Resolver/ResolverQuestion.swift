import Traceability

/// What a request wants of the resolver.
struct ResolverQuestion: Sendable {
    enum Wanted: Hashable, Sendable {
        /// The code's own page, which is its default link.
        case page
        /// A link of this type; nil for a type that is none.
        case link(LinkType?)
        case linkset(LinksetForm)
    }

    let wanted: Wanted
    /// As asked.
    let typeName: String
    let wishes: LinkPreferences
    /// How a list is written for this client, where there must be one.
    let form: LinksetForm

    /// Nobody's link has more circumstances.
    private static let mostContexts = 20

    init(_ visit: Visit) throws(Problem) {
        let media = visit.header(.accept).map { WeightedList($0).items } ?? []
        let languages = visit.header(.acceptLanguage).map { WeightedList($0).items } ?? []
        typeName = visit.query["linkType"] ?? ""
        wishes = LinkPreferences(
            media: media.map { .init($0.value, $0.weight) }, languages: languages.map { .init($0.value, $0.weight) },
            contexts: visit.query.parameters.filter { $0.name == "context" }.prefix(Self.mostContexts).map(\.value))
        let named = LinksetForm.named(in: media)
        form = named ?? .linkset
        wanted = Self.wanted(typeName, named: named, otherwise: form)
    }

    /// Who accepts linksets by name gets one, whatever else the request says. A link may itself be of linked data: there the name
    /// alone does not count.
    private static func wanted(_ type: String, named: LinksetForm?, otherwise form: LinksetForm) -> Wanted {
        switch type {
        case "linkset", "all": return .linkset(named ?? form)
        case "":
            guard let named, named != .page else { return .page }
            return .linkset(named)
        default: return named == .linkset ? .linkset(.linkset) : .link(LinkType(named: type))
        }
    }
}

/// How a list of links is written.
enum LinksetForm: String, CaseIterable, Hashable, Sendable {
    case linkset = "application/linkset+json"
    case linkedData = "application/ld+json"
    case page = "text/html"

    /// The one that the client names and likes best. Ranges (`*/*`) name none.
    static func named(in media: [WeightedList.Item]) -> LinksetForm? {
        var best: (form: LinksetForm, weight: Double)?
        for item in media where item.weight > best?.weight ?? 0 {
            if let form = LinksetForm(rawValue: item.value) { best = (form, item.weight) }
        }
        return best?.form
    }
}
