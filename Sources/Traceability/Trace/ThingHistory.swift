import EPCIS
import GS1

/// What the events of one thing say about containment: what went into it, what it went into, when it was emptied or consumed.
struct ThingHistory {
    /// The other end of a containment, and which kind it is.
    struct Link: Hashable {
        let other: ThingKey
        let relation: TraceEdge.Relation
    }

    /// One statement about a containment.
    struct Change: Hashable {
        let number: Int64
        let time: Int64
        let action: Action
        /// How much of the content, by unit; empty when the event names the content without an amount.
        let amounts: [TraceQuantity]
    }

    private(set) var containers: [Link: [Change]] = [:]
    private(set) var contents: [Link: [Change]] = [:]
    /// Times of a DELETE that names no content: everything left.
    private(set) var emptied: [Int64] = []
    /// Times of any DELETE of contents.
    private(set) var unloaded: [Int64] = []
    /// Times at which it was commissioned: what was inside before is not inside any more.
    private(set) var commissioned: [Int64] = []
    /// Times at which it was decommissioned.
    private(set) var decommissioned: [Int64] = []
    /// Times at which a transformation used it.
    private(set) var consumed: [Int64] = []

    /// - Parameter events: those of the thing that stand, by time.
    init(of thing: ThingKey, events: [IndexedEvent]) {
        for event in events { note(event, of: thing) }
    }

    private mutating func note(_ event: IndexedEvent, of thing: ThingKey) {
        switch event.event.kind {
        case .aggregation: noteContainment(event, of: thing, relation: .aggregation)
        case .association: noteContainment(event, of: thing, relation: .association)
        case .object: noteLife(event, of: thing)
        case .transformation:
            if event.names(thing, as: .input) { consumed.append(event.time) }
        case .transaction: break
        }
    }

    private mutating func noteLife(_ event: IndexedEvent, of thing: ThingKey) {
        guard event.names(thing, as: .epc) else { return }
        if event.event.action == .add { commissioned.append(event.time) }
        if event.event.action == .delete { decommissioned.append(event.time) }
    }

    private mutating func noteContainment(_ event: IndexedEvent, of thing: ThingKey, relation: TraceEdge.Relation) {
        guard let parent = event.parent else { return }
        if parent == thing { noteContents(event, relation: relation) }
        guard parent != thing, event.names(thing, as: .child) else { return }
        containers[Link(other: parent, relation: relation), default: []].append(Change(event, content: thing))
    }

    private mutating func noteContents(_ event: IndexedEvent, relation: TraceEdge.Relation) {
        let children = event.things(as: .child)
        for child in children {
            contents[Link(other: child, relation: relation), default: []].append(Change(event, content: child))
        }
        guard event.event.action == .delete else { return }
        unloaded.append(event.time)
        if children.isEmpty { emptied.append(event.time) }
    }
}

extension ThingHistory.Change {
    init(_ event: IndexedEvent, content: ThingKey) {
        self.init(
            number: event.number, time: event.time, action: event.event.action ?? .observe,
            amounts: event.amounts(of: content, as: .child))
    }
}
