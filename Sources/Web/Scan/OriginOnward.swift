import Records
import Traceability

/// The owner's link that somebody asked for while an authority holds the product: offered behind the warning.
struct OriginOnward: Sendable {
    let title: String
    let address: String

    /// Nil for a request that asked for no link, or for one that nothing tells apart.
    init?(_ visit: Visit, _ reading: LinkReading, candidates: [LinkAnchor], on day: CivilDay) {
        guard reading.isSuspended(on: day), let question = try? ResolverQuestion(visit),
            case .link(let type?) = question.wanted,
            case .one(let link) = LinkChoice(
                among: LinkLevels(candidates, reading.links, on: day).links(of: type), question.wishes)
        else { return nil }
        title = link.title
        address = link.target.text
    }
}

extension OriginOnward: TemplateValue {
    func child(named name: String) -> Any? {
        switch name {
        case "title": title
        case "address": address
        default: nil
        }
    }
}
