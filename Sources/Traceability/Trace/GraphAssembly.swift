import EPCIS
import GS1

/// Puts one or two walks together to a graph in a fixed order.
struct GraphAssembly {
    let request: TraceRequest
    let walks: [Walk]
    /// Hops of what was traced and of bare classes, negative upstream.
    private let distances: [ThingKey: Int]
    fileprivate let steps: [Step]

    init(of walks: [Walk], for request: TraceRequest) {
        self.request = request
        self.walks = walks
        distances = walks.reduce(into: [:]) { known, walk in
            for (thing, distance) in walk.distances { known[thing] = Self.nearer(known[thing], distance) }
        }
        steps = Self.steps(of: walks, nodes: distances)
    }

    func graph() -> TraceGraph {
        let (edges, edgeCut) = boundedEdges()
        let events = steps.map(event)
        return TraceGraph(
            request: request, nodes: nodes(events), events: events, edges: edges,
            depthReached: walks.flatMap(\.depths.values).max() ?? 0, cuts: walks.flatMap(\.cuts) + edgeCut)
    }

    /// Upstream wins where both are equally far, so that the order of walks does not matter.
    private static func nearer(_ known: Int?, _ new: Int) -> Int {
        guard let known else { return new }
        return (abs(known), known) <= (abs(new), new) ? known : new
    }

    /// Part of the graph: traced, or a bare class, place or the like at the end of a relation.
    func isNode(_ thing: ThingKey) -> Bool { distances[thing] != nil }

    // MARK: Events

    /// An event of the graph, still with all the mentions that were read.
    fileprivate struct Step {
        var event: IndexedEvent
        let standing: EventStanding
        var concerns: Set<ThingKey>
    }

    private static func steps(of walks: [Walk], nodes: [ThingKey: Int]) -> [Step] {
        var steps: [Int64: Step] = [:]
        for walk in walks {
            for (number, things) in walk.concerns {
                let concerns = things.filter { nodes[$0] != nil }
                guard !concerns.isEmpty, let event = walk.book[number] else { continue }
                let step = Step(event: event, standing: walk.book.standing(of: event.event), concerns: concerns)
                steps[number] = steps[number].map { $0.joined(with: step) } ?? step
            }
        }
        return steps.values.sorted { IndexedEvent.isEarlier($0.event, $1.event) }
    }

    private func event(_ step: Step) -> TraceEvent {
        let event = step.event.event
        let kept = event.mentions.filter { isNode($0.thing) || $0.role.isSurrounding }
        let nearest = step.concerns.compactMap { distances[$0] }.reduce(nil as Int?) { Self.nearer($0, $1) }
        return TraceEvent(
            event: event.with(mentions: kept), standing: step.standing, distance: nearest ?? 0,
            concerns: step.concerns.sorted())
    }

    // MARK: Nodes

    private func nodes(_ events: [TraceEvent]) -> [TraceNode] {
        var sightings: [ThingKey: Sighting] = [:]
        for (event, step) in zip(events, steps) where step.standing.state != .didNotOccur {
            for thing in Set(event.event.mentions.map(\.thing)) {
                sightings[thing, default: Sighting()].note(step.event, of: thing)
            }
        }
        let origins = origins()
        return roles(events).map { thing, role in
            node(thing, named: role, sightings[thing] ?? Sighting(), isOrigin: origins.contains(thing))
        }.sorted(by: TraceNode.isNearer)
    }

    /// Every node, the surroundings with the first of the roles in which an event names them.
    private func roles(_ events: [TraceEvent]) -> [ThingKey: MentionRole?] {
        var roles = distances.mapValues { _ in nil as MentionRole? }
        let named = events.flatMap(\.event.mentions).filter { $0.role.isSurrounding && $0.role != .transformation }
        for mention in named where distances[mention.thing] == nil {
            guard let known = roles[mention.thing] ?? nil, known.rawValue <= mention.role.rawValue else {
                roles[mention.thing] = mention.role
                continue
            }
        }
        return roles
    }

    private func node(_ thing: ThingKey, named role: MentionRole?, _ sighting: Sighting, isOrigin: Bool) -> TraceNode {
        let isCarrier = walks.contains { $0.carriers[thing] != nil } && !walks.contains { $0.subjects[thing] != nil }
        return TraceNode(
            thing: thing, kind: TraceNode.Kind(thing, named: role),
            distance: thing.isSurrounding ? nil : distances[thing], firstSeen: sighting.first,
            lastSeen: sighting.last, quantities: sighting.flows, isOrigin: isOrigin, isCarrierOnly: isCarrier)
    }

    /// Where the way back ends for want of events, not for want of room.
    private func origins() -> Set<ThingKey> {
        guard let backward = walks.first(where: { $0.direction == .backward }) else { return [] }
        let derived = backward.links.links.keys.filter { key in
            key.relation == .transformation || key.relation == .lot || backward.subjects[key.from] != nil
        }
        let goods = Set(backward.subjects.keys).union(backward.bystanders.keys.filter { !$0.isSurrounding })
        let contained = derived.filter { $0.relation == .aggregation || $0.relation == .association }
            .filter { (backward.depths[$0.from] ?? 0) > (backward.depths[$0.to] ?? 0) }
        let made = derived.filter { $0.relation == .transformation || $0.relation == .lot }
        return goods.subtracting((contained + made).map(\.to)).subtracting(backward.cutAt)
    }
}

extension GraphAssembly.Step {
    /// The same event in the other direction's reading.
    fileprivate func joined(with other: Self) -> Self {
        var joined = self
        joined.event = IndexedEvent(event.event.merging(other.event.event))
        joined.concerns.formUnion(other.concerns)
        return joined
    }
}

extension TraceNode {
    fileprivate static func isNearer(_ left: TraceNode, _ right: TraceNode) -> Bool {
        let (near, far) = (left.distance ?? .max, right.distance ?? .max)
        return (near.magnitude, near, left.thing) < (far.magnitude, far, right.thing)
    }
}

extension Walk {
    /// Of things traced and of bare classes they came from or went into.
    fileprivate var distances: [ThingKey: Int] {
        let sign = direction == .backward ? -1 : 1
        let beside = bystanders.filter { depths[$0.key] == nil }
        return depths.merging(beside) { near, _ in near }.mapValues { sign * $0 }
    }
}

extension MentionRole {
    /// Names the event's surroundings, not its goods.
    fileprivate var isSurrounding: Bool {
        switch self {
        case .readPoint, .bizLocation, .source, .destination, .bizTransaction, .transformation: true
        case .epc, .parent, .child, .input, .output, .lotOf: false
        }
    }
}

extension ThingKey {
    fileprivate var isSurrounding: Bool { level == .place || level == .party || level == .document }
}
