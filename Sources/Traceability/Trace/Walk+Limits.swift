import GS1

extension Walk {
    /// The frontier without the things there is no room for; the first by key stay.
    mutating func bounded(_ frontier: Frontier) -> Frontier {
        let fresh = frontier.things.filter { depths[$0] == nil }
        let room = max(0, limits.things - depths.count)
        guard fresh.count > room else { return frontier }
        let left = Set(fresh.sorted().dropFirst(room))
        cut(.things, left: left.count, things: left)
        markCut(frontier, without: left)
        return frontier.without(left)
    }

    /// The depth is used up: what would come next is counted and named.
    mutating func cutDepth() {
        let fresh = next.things.filter { depths[$0] == nil }
        guard !fresh.isEmpty else { return }
        cut(.depth, left: fresh.count, things: fresh)
        markCut(next, without: fresh)
    }

    /// The events are used up: the level that could not be read in full is taken as far as it was read, and nothing follows.
    mutating func stop(_ frontier: Frontier) {
        let grown = settle(frontier)
        for thing in grown.sorted() { expand(thing) }
        cutAt.formUnion(grown)
        next = Frontier()
    }

    mutating func cut(_ reason: TraceCut.Reason, left: Int, things: Set<ThingKey>) {
        cuts.append(
            TraceCut(
                reason: reason, direction: direction, depth: depth, left: left,
                sample: Array(things.sorted().prefix(10))))
    }

    private mutating func markCut(_ frontier: Frontier, without left: Set<ThingKey>) {
        for thing in left { cutAt.formUnion(frontier.reachedFrom[thing] ?? []) }
        for candidate in frontier.candidates where left.contains(candidate.target) { cutAt.insert(candidate.origin) }
    }
}

extension Walk.Frontier {
    fileprivate func without(_ left: Set<ThingKey>) -> Walk.Frontier {
        var kept = self
        kept.subjects = subjects.filter { !left.contains($0.key) }
        kept.candidates = candidates.filter { !left.contains($0.target) }
        return kept
    }
}
