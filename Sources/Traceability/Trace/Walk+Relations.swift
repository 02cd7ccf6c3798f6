import EPCIS
import GS1

extension Walk {
    /// An event belongs to the graph because it happened to this thing.
    mutating func include(_ event: IndexedEvent, for thing: ThingKey) {
        concerns[event.number, default: []].insert(thing)
    }

    mutating func reach(_ thing: ThingKey, moments: Periods, from origin: ThingKey) {
        guard thing.isTraceable else {
            bystanders[thing] = min(bystanders[thing] ?? .max, depth + 1)
            return
        }
        next.subjects[thing, default: .none].formUnion(moments)
        next.reachedFrom[thing, default: []].insert(origin)
    }

    /// The content's containers, to be settled when they have been read.
    mutating func offerCarriers(of thing: ThingKey, within: Periods) {
        for link in history(of: thing).containers.keys {
            offer(
                Containment(child: thing, parent: link.other, relation: link.relation), aim: .carrier, within: within)
        }
    }

    /// The container's contents, to be settled when they have been read.
    mutating func offerContents(of thing: ThingKey, within: Periods) {
        for link in history(of: thing).contents.keys {
            offer(
                Containment(child: link.other, parent: thing, relation: link.relation), aim: .content, within: within)
        }
    }

    private mutating func offer(_ containment: Containment, aim: Candidate.Aim, within: Periods) {
        let likely = periods(containment, before: within)
        let common = likely.intersection(within)
        guard !common.isEmpty else { return }
        let candidate = Candidate(
            containment: containment, aim: aim, within: common,
            window: window(of: containment, aim, likely: likely, within: within))
        guard candidate.target.isTraceable else {
            bystanders[candidate.target] = min(bystanders[candidate.target] ?? .max, depth + 1)
            note(containment, during: common)
            return
        }
        next.candidates.insert(candidate)
    }

    /// A reusable asset's whole life may be thousands of journeys: of a carrier that is one, only the periods in question are
    /// read. Everything else is read from its beginning, since what it is inside of may have been filled long ago.
    private func window(
        of containment: Containment, _ aim: Candidate.Aim, likely: Periods, within: Periods
    ) -> ClosedRange<Int64> {
        guard aim == .carrier, containment.parent.level == .asset else {
            return lifetime(likely.intersection(within))
        }
        return Periods(likely.ranges.filter { range in within.ranges.contains { $0.overlaps(range) } }).hull ?? 0...0
    }

    /// All events of the transformation an event is part of, by time: itself, and those that share its transformation ID.
    func wholeRun(of event: IndexedEvent) -> [IndexedEvent] {
        guard let run = event.run else { return [event] }
        let others = book.events(of: run).filter { $0.number != event.number && $0.event.kind == .transformation }
        return (others + [event]).sorted(by: IndexedEvent.isEarlier)
    }

    mutating func noteRun(from: ThingKey, to: ThingKey, input: IndexedEvent, output: IndexedEvent, isOutOfOrder: Bool) {
        let run = output.run ?? input.run
        let key = LinkBook.Key(
            from: from, to: to, relation: .transformation, run: run?.text ?? "event \(output.number)")
        links.note(key, events: [input.number, output.number], isOutOfOrder: isOutOfOrder)
    }

    /// The filling of a reusable asset that a moment falls into: from when it was last empty to when it was empty again.
    /// Only its reuse separates its doings; everything else is always one and the same thing.
    func filling(of thing: ThingKey, at moments: Periods) -> ClosedRange<Int64> {
        guard thing.level == .asset, !start.contains(thing), let hull = moments.hull else {
            return Int64.min...Int64.max
        }
        let ranges = history(of: thing).contents.keys.flatMap {
            periods(Containment(child: $0.other, parent: thing, relation: $0.relation), before: moments).ranges
        }
        return Filling(of: ranges).range(around: hull)
    }
}
