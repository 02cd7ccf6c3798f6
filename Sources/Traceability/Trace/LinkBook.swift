import GS1

/// The relations a walk found, gathered by what they join.
struct LinkBook {
    struct Key: Hashable {
        let from: ThingKey
        let to: ThingKey
        let relation: TraceEdge.Relation
        /// The transformation, so that two runs of a plant are two edges; empty for other relations.
        let run: String
    }

    struct Link {
        var events: Set<Int64> = []
        var periods = Periods.none
        var isOutOfOrder = false
    }

    private(set) var links: [Key: Link] = [:]

    mutating func note(_ key: Key, events: some Sequence<Int64>, periods: Periods = .none, isOutOfOrder: Bool = false) {
        links[key, default: Link()].events.formUnion(events)
        links[key]!.periods.formUnion(periods)
        if isOutOfOrder { links[key]!.isOutOfOrder = true }
    }
}
