/// Which of the links of one type answers a request (GS1-Conformant Resolver 2.6): by context, by language (look-up, RFC 4647
/// 3.4), by media type; of what is still equal, what says less of its readers.
package enum LinkChoice: Hashable, Sendable {
    case none
    case one(Link)
    /// Nothing in the request tells them apart.
    case several([Link])

    /// - Parameter links: of one type and one level.
    package init(among links: [Link], _ wishes: LinkPreferences) {
        var left = Self.narrowed(links, by: wishes.contexts)
        left = Self.kept(left) { Self.weight($0, wishes.media) > 0 }
        left = Self.spoken(left, wishes.languages)
        let best = left.map { Self.weight($0, wishes.media) }.max() ?? 0
        left = Self.kept(left) { Self.weight($0, wishes.media) == best }
        if wishes.languages.isEmpty { left = Self.kept(left) { $0.languages.isEmpty } }
        if wishes.media.isEmpty { left = Self.kept(left) { $0.mediaType == nil } }
        self = left.isEmpty ? .none : left.count == 1 ? .one(left[0]) : .several(left)
    }

    /// What passes; everything where nothing does.
    private static func kept(_ links: [Link], _ passes: (Link) -> Bool) -> [Link] {
        let passing = links.filter(passes)
        return passing.isEmpty ? links : passing
    }

    private static func narrowed(_ links: [Link], by contexts: [String]) -> [Link] {
        let named = links.filter { link in link.contexts.contains { contexts.contains($0.lowercased()) } }
        return named.isEmpty ? kept(links) { $0.contexts.isEmpty } : named
    }

    // MARK: Languages

    private static func spoken(_ links: [Link], _ ranges: [LinkPreferences.Range]) -> [Link] {
        let refused = ranges.filter { $0.weight <= 0 && $0.value != "*" }.map(\.value)
        let links = kept(links) { link in
            link.languages.isEmpty || !link.languages.allSatisfy { refused.contains($0.lowercased()) }
        }
        let wanted = ranges.enumerated().filter { $0.element.weight > 0 }
            .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element.value)
        for range in wanted {
            if range == "*" { return links }
            if let found = lookup(links, range) { return found }
        }
        for range in wanted {
            let finer = links.filter { link in link.languages.contains { $0.lowercased().hasPrefix(range + "-") } }
            if !finer.isEmpty { return finer }
        }
        return wanted.isEmpty ? links : kept(links) { $0.languages.isEmpty }
    }

    /// `vi-vn`, then `vi`; a subtag of one letter never ends a range.
    private static func lookup(_ links: [Link], _ range: String) -> [Link]? {
        var subtags = range.split(separator: "-")
        while !subtags.isEmpty {
            let tag = subtags.joined(separator: "-")
            let found = links.filter { link in link.languages.contains { $0.lowercased() == tag } }
            if !found.isEmpty { return found }
            subtags.removeLast()
            if subtags.count > 1, subtags.last?.count == 1 { subtags.removeLast() }
        }
        return nil
    }

    // MARK: Media types

    /// Who does not say of which kind its target is passes where anything does.
    private static let unsaid = 0.001

    private static func weight(_ link: Link, _ ranges: [LinkPreferences.Range]) -> Double {
        guard !ranges.isEmpty else { return 1 }
        guard let media = link.mediaType else {
            return ranges.first { $0.value == "*/*" }?.weight ?? unsaid
        }
        for wanted in [media, "\(media.prefix { $0 != "/" })/*", "*/*"] {
            if let range = ranges.first(where: { $0.value == wanted }) { return range.weight }
        }
        return 0
    }
}
