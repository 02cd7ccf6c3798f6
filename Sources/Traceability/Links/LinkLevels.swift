/// The links that hold for a code, level by level, the most specific first.
package struct LinkLevels: Hashable, Sendable {
    package let levels: [(anchor: LinkAnchor, links: [Link])]

    /// - Parameters:
    ///   - candidates: as ``LinkAnchor/candidates(for:)`` gives them.
    ///   - links: on any of them, in any order.
    package init(_ candidates: [LinkAnchor], _ links: [Link], on day: CivilDay) {
        let held = Dictionary(grouping: links.filter { $0.holds(on: day) }, by: \.anchor)
        levels = candidates.compactMap { anchor in held[anchor].map { (anchor, $0) } }
    }

    /// Those of a type at the finest level that has any: what is coarser is inherited.
    package func links(of type: LinkType) -> [Link] {
        for level in levels {
            let links = level.links.filter { $0.type == type }
            if !links.isEmpty { return links }
        }
        return []
    }

    package func has(_ type: LinkType) -> Bool { levels.contains { $0.links.contains { $0.type == type } } }

    package static func == (left: LinkLevels, right: LinkLevels) -> Bool {
        left.levels.elementsEqual(right.levels) { $0.anchor == $1.anchor && $0.links == $1.links }
    }

    package func hash(into hasher: inout Hasher) {
        for level in levels {
            hasher.combine(level.anchor)
            hasher.combine(level.links)
        }
    }
}
