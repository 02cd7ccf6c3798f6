import GS1

extension Walk {
    /// Takes the frontier in: what is certain at once, containments as their periods tell. Returns what grew.
    mutating func settle(_ frontier: Frontier) -> Set<ThingKey> {
        var grown: Set<ThingKey> = []
        for (thing, moments) in frontier.subjects where takeSubject(thing, moments) { grown.insert(thing) }
        for candidate in frontier.candidates where take(candidate) { grown.insert(candidate.target) }
        for thing in grown where depths[thing] == nil { depths[thing] = depth }
        return grown
    }

    private mutating func takeSubject(_ thing: ThingKey, _ moments: Periods) -> Bool {
        subjects[thing, default: .none].formUnion(moments)
    }

    private mutating func take(_ candidate: Candidate) -> Bool {
        let held = periods(candidate.containment, before: candidate.within)
        let common = held.intersection(candidate.within)
        guard !common.isEmpty else { return false }
        note(candidate.containment, during: common)
        switch candidate.aim {
        case .carrier: return carriers[candidate.target, default: .none].formUnion(common)
        case .content: return takeSubject(candidate.target, common)
        }
    }

    /// When a containment held, as far as a trace of these times looks: backward no further than they end, whatever else is
    /// known of the two for other reasons.
    func periods(_ containment: Containment, before times: Periods) -> Periods {
        containment.periods(
            childHistory: history(of: containment.child), parentHistory: history(of: containment.parent),
            until: lifetime(times).upperBound)
    }

    func history(of thing: ThingKey) -> ThingHistory { histories[thing] ?? ThingHistory(of: thing, events: []) }

    mutating func note(_ containment: Containment, during periods: Periods) {
        let (child, parent) = (containment.child, containment.parent)
        let changes =
            (history(of: child).containers[.init(other: parent, relation: containment.relation)] ?? [])
            + (history(of: parent).contents[.init(other: child, relation: containment.relation)] ?? [])
        let key = LinkBook.Key(from: child, to: parent, relation: containment.relation, run: "")
        links.note(key, events: changes.filter { periods.contains($0.time) }.map(\.number), periods: periods)
    }
}
