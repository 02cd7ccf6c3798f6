import EPCIS
import GS1

/// An event with its mentions found by thing and by role: a trace asks each of thousands of inputs about the same event.
struct IndexedEvent {
    let event: TracedEvent
    private let places: [ThingKey: [Int]]
    private let named: [MentionRole: [ThingKey]]

    init(_ event: TracedEvent) {
        self.event = event
        places = Dictionary(grouping: event.mentions.indices, by: { event.mentions[$0].thing })
        named = Dictionary(grouping: event.mentions, by: \.role).mapValues { Set($0.map(\.thing)).sorted() }
    }

    var number: Int64 { event.number }
    var time: Int64 { event.time }
    /// The transformation it is part of, where it names one.
    var run: ThingKey? { named[.transformation]?.first }
    var parent: ThingKey? { named[.parent]?.first }

    /// Sorted, each once.
    func things(as role: MentionRole) -> [ThingKey] { named[role] ?? [] }

    func names(_ thing: ThingKey, as role: MentionRole) -> Bool { mentions(of: thing).contains { $0.role == role } }

    /// How much of a thing the event tells in a role, by unit, sorted.
    func amounts(of thing: ThingKey, as role: MentionRole) -> [TraceQuantity] {
        mentions(of: thing).filter { $0.role == role }.compactMap(\.quantity).summed
    }

    /// Anything but being used or put out by a transformation, and being named as the lot of an item.
    func happensTo(_ thing: ThingKey) -> Bool {
        mentions(of: thing).contains { $0.role == .epc || $0.role == .child || $0.role == .parent }
    }

    // MARK: Containment

    var containmentRelation: TraceEdge.Relation? {
        switch event.kind {
        case .aggregation: .aggregation
        case .association: .association
        case .object, .transaction, .transformation: nil
        }
    }

    /// Other things are put into the container or taken out. Emptying it concerns everything inside.
    func isOthersContainment(of container: ThingKey) -> Bool {
        containmentRelation != nil && names(container, as: .parent) && !things(as: .child).isEmpty
    }

    // MARK: Lots of items

    /// The lot that the event names with an item: the mention after the item's.
    func lot(of item: ThingKey) -> ThingKey? {
        (places[item] ?? []).lazy.compactMap { neighbour(of: $0, by: 1) }.first { $0.role == .lotOf }?.thing
    }

    /// The items that the event names with a lot: the mentions before the lot's. Sorted.
    func items(of lot: ThingKey) -> [ThingKey] {
        let places = (places[lot] ?? []).filter { event.mentions[$0].role == .lotOf }
        return Set(places.compactMap { neighbour(of: $0, by: -1)?.thing }).sorted()
    }

    private func mentions(of thing: ThingKey) -> [TracedMention] {
        (places[thing] ?? []).map { event.mentions[$0] }
    }

    /// The mention at the next or last position, if it was read.
    private func neighbour(of place: Int, by step: Int) -> TracedMention? {
        guard event.mentions.indices.contains(place + step) else { return nil }
        let mention = event.mentions[place + step]
        return mention.position == event.mentions[place].position + step ? mention : nil
    }
}

extension IndexedEvent {
    static func isEarlier(_ left: IndexedEvent, _ right: IndexedEvent) -> Bool {
        TracedEvent.isEarlier(left.event, right.event)
    }
}
