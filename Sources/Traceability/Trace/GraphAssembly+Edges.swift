import EPCIS
import GS1

extension GraphAssembly {
    /// The edges between nodes, the first by key where there are too many.
    func boundedEdges() -> (edges: [TraceEdge], cut: [TraceCut]) {
        let all = mergedLinks().map(edge).sorted(by: TraceEdge.isEarlier)
        let left = all.count - request.limits.edges
        guard left > 0 else { return (all, []) }
        let cut = TraceCut(
            reason: .edges, direction: request.direction, depth: walks.flatMap(\.depths.values).max() ?? 0, left: left,
            sample: [])
        return (Array(all.prefix(request.limits.edges)), [cut])
    }

    private func mergedLinks() -> [LinkBook.Key: LinkBook.Link] {
        var links: [LinkBook.Key: LinkBook.Link] = [:]
        for walk in walks {
            for (key, link) in walk.links.links where isNode(key.from) && isNode(key.to) {
                links[key] = links[key].map { $0.joined(with: link) } ?? link
            }
        }
        return links
    }

    private func edge(_ key: LinkBook.Key, _ link: LinkBook.Link) -> TraceEdge {
        let events = link.events.compactMap(event(numbered:)).sorted(by: IndexedEvent.isEarlier)
        let isDisputed = events.contains { event in
            walks.contains { $0.book.standing(of: event.event).state == .incorrectData }
        }
        return TraceEdge(
            from: key.from, to: key.to, relation: key.relation, events: link.events.sorted(),
            taken: taken(key, events), made: made(key, events), periods: link.periods.ranges,
            isOutOfOrder: link.isOutOfOrder, isDisputed: isDisputed)
    }

    private func taken(_ key: LinkBook.Key, _ events: [IndexedEvent]) -> [TraceQuantity] {
        switch key.relation {
        case .transformation: events.flatMap { $0.amounts(of: key.from, as: .input) }.summed
        case .aggregation, .association:
            events.filter { $0.event.action == .add && $0.names(key.to, as: .parent) }
                .flatMap { $0.amounts(of: key.from, as: .child) }.summed
        case .lot: []
        }
    }

    private func made(_ key: LinkBook.Key, _ events: [IndexedEvent]) -> [TraceQuantity] {
        guard key.relation == .transformation else { return [] }
        return events.flatMap { $0.amounts(of: key.to, as: .output) }.summed
    }

    private func event(numbered number: Int64) -> IndexedEvent? {
        walks.lazy.compactMap { $0.book[number] }.first
    }
}

extension TraceEdge {
    fileprivate static func isEarlier(_ left: TraceEdge, _ right: TraceEdge) -> Bool {
        let leftKey = (left.from, left.to, left.relation.rawValue, left.events.first ?? 0)
        return leftKey < (right.from, right.to, right.relation.rawValue, right.events.first ?? 0)
    }
}

extension LinkBook.Link {
    fileprivate func joined(with other: LinkBook.Link) -> LinkBook.Link {
        var joined = self
        joined.events.formUnion(other.events)
        joined.periods.formUnion(other.periods)
        joined.isOutOfOrder = isOutOfOrder || other.isOutOfOrder
        return joined
    }
}
