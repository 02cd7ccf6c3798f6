import EPCIS
import GS1

/// When a thing was inside another, as far as the events of both tell. Decision 0008 argues each rule.
struct Containment: Hashable {
    let child: ThingKey
    let parent: ThingKey
    let relation: TraceEdge.Relation

    /// Sweeps over the instants at which anything was said. The answer does not depend on the order of equal instants.
    /// - Parameter until: what was said of later times is left aside.
    func periods(childHistory: ThingHistory, parentHistory: ThingHistory, until: Int64) -> Periods {
        let instants = instants(childHistory, parentHistory)
        var sweep = ContainmentSweep()
        for time in instants.keys.sorted() where time <= until { sweep.pass(instants[time]!, at: time) }
        return sweep.finish()
    }

    private func instants(_ ofChild: ThingHistory, _ ofParent: ThingHistory) -> [Int64: ContainmentSweep.Instant] {
        var instants: [Int64: ContainmentSweep.Instant] = [:]
        for change in changes(ofChild, ofParent) { instants[change.time, default: .init()].changes.append(change) }
        for time in ofParent.commissioned + ofParent.emptied + repackings(ofChild) {
            instants[time, default: .init()].endsEarlier = true
        }
        for time in ofParent.decommissioned + consumptions(ofChild) { instants[time, default: .init()].ends = true }
        for time in floors(ofParent) { instants[time, default: .init()].isFloor = true }
        return instants
    }

    /// Either end may have been read in a narrower window than the other: together they hold what is known.
    private func changes(_ ofChild: ThingHistory, _ ofParent: ThingHistory) -> [ThingHistory.Change] {
        let fromChild = ofChild.containers[.init(other: parent, relation: relation)] ?? []
        let fromParent = ofParent.contents[.init(other: child, relation: relation)] ?? []
        return Set(fromChild + fromParent).sorted { ($0.time, $0.number) < ($1.time, $1.number) }
    }

    /// A single thing that was used up has left; a lot may still be there in part.
    private func consumptions(_ ofChild: ThingHistory) -> [Int64] { isSingleThing ? ofChild.consumed : [] }

    /// Out of a reusable asset a single thing has also left when it was packed elsewhere since.
    private func repackings(_ ofChild: ThingHistory) -> [Int64] {
        guard isSingleThing, parent.level == .asset else { return [] }
        let elsewhere = ofChild.containers.filter { $0.key.other != parent && $0.key.relation == relation }
        return elsewhere.values.joined().filter { $0.action == .add }.map(\.time)
    }

    private var isSingleThing: Bool { child.level != .lot && child.level != .productClass }

    /// Where nothing tells when the content of a reusable asset came in, it came after the last unloading.
    private func floors(_ ofParent: ThingHistory) -> [Int64] {
        parent.level == .asset ? ofParent.unloaded : []
    }
}
