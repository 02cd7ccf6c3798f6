import EPCIS
import GS1

@testable import Traceability

/// A chain told event by event, read as a store would be: a test's own source of events.
struct Story: TraceSource {
    private(set) var events: [TracedEvent] = []
    /// What the trace asked for, call by call.
    let lookups = Lookups()

    final class Lookups {
        var asked: [TraceLookup] = []
    }

    /// A thing with an amount: `Amount(lot, 12.5)`.
    struct Amount {
        let thing: ThingKey
        let quantity: TraceQuantity?

        init(_ thing: ThingKey, _ amount: Double? = nil, _ uom: String? = "KGM") {
            self.thing = thing
            quantity = amount.map { TraceQuantity(amount: $0, uom: uom) }
        }
    }

    func events(_ lookup: TraceLookup) throws -> TracedEvents {
        lookups.asked.append(lookup)
        let asked = Set(lookup.things)
        let found = events.filter { event in
            lookup.window.contains(event.time)
                && event.mentions.contains {
                    asked.contains($0.thing) && ($0.role != .lotOf || lookup.itemsOfLots)
                }
        }
        let first = found.sorted { ($0.time, $0.number) < ($1.time, $1.number) }.prefix(lookup.limit)
        return TracedEvents(events: Array(first), isCut: found.count > lookup.limit)
    }

    /// The same story with its rows in another order.
    func shuffled(by generator: inout some RandomNumberGenerator) -> Story {
        var copy = Story()
        copy.events = events.shuffled(using: &generator)
        return copy
    }

    // MARK: Telling

    /// Hours since the epoch are time enough for a story.
    @discardableResult
    mutating func object(
        _ things: [ThingKey], _ action: Action = .observe, at hour: Int, step: String = "receiving",
        quantity: TraceQuantity? = nil, place: ThingKey? = nil, id: String? = nil, sender: String = "A",
        error: TracedEvent.Declaration? = nil
    ) -> Int64 {
        tell(
            .object, action, at: hour, step: step, named: things.map { ($0, .epc, quantity) } + at(place), id: id,
            sender: sender, error: error)
    }

    @discardableResult
    mutating func make(
        _ outputs: [Amount], from inputs: [Amount], at hour: Int, run: String? = nil, id: String? = nil,
        sender: String = "A", error: TracedEvent.Declaration? = nil
    ) -> Int64 {
        let goods: [(ThingKey, MentionRole, TraceQuantity?)] =
            inputs.map { ($0.thing, .input, $0.quantity) } + outputs.map { ($0.thing, .output, $0.quantity) }
        let identity = run.map { [(ThingKey(text: $0), MentionRole.transformation, nil as TraceQuantity?)] } ?? []
        return tell(
            .transformation, nil, at: hour, step: "commissioning", named: goods + identity, id: id, sender: sender,
            error: error)
    }

    @discardableResult
    mutating func make(_ outputs: [ThingKey], from inputs: [ThingKey], at hour: Int, run: String? = nil) -> Int64 {
        make(outputs.map { Amount($0) }, from: inputs.map { Amount($0) }, at: hour, run: run)
    }

    @discardableResult
    mutating func pack(
        _ children: [ThingKey], into parent: ThingKey, at hour: Int, _ action: Action = .add,
        kind: EventType = .aggregation, quantity: TraceQuantity? = nil
    ) -> Int64 {
        tell(
            kind, action, at: hour, step: action == .delete ? "unpacking" : "packing",
            named: [(parent, .parent, nil)] + children.map { ($0, .child, quantity) })
    }

    @discardableResult
    mutating func unpack(_ children: [ThingKey], from parent: ThingKey, at hour: Int) -> Int64 {
        pack(children, into: parent, at: hour, .delete)
    }

    /// Items as a Digital Link with lot and serial names them.
    @discardableResult
    mutating func serialise(_ items: [ThingKey], of lot: ThingKey, at hour: Int) -> Int64 {
        tell(
            .object, .add, at: hour, step: "commissioning",
            named: items.flatMap { [($0, MentionRole.epc, nil as TraceQuantity?), (lot, .lotOf, nil)] })
    }

    private func at(_ place: ThingKey?) -> [(ThingKey, MentionRole, TraceQuantity?)] {
        place.map { [($0, .readPoint, nil)] } ?? []
    }

    private mutating func tell(
        _ kind: EventType, _ action: Action?, at hour: Int, step: String,
        named: [(ThingKey, MentionRole, TraceQuantity?)], id: String? = nil, sender: String = "A",
        error: TracedEvent.Declaration? = nil
    ) -> Int64 {
        let number = Int64(events.count + 1)
        let mentions = named.enumerated().map {
            TracedMention(position: $0.offset, thing: $0.element.0, role: $0.element.1, quantity: $0.element.2)
        }
        events.append(
            TracedEvent(
                number: number, eventID: id ?? "event-\(number)", kind: kind, action: action, time: hours(hour),
                zoneOffset: "+07:00", bizStep: step, disposition: nil, sender: sender, declaration: error,
                mentions: mentions))
        return number
    }
}

func hours(_ hour: Int) -> Int64 { Int64(hour) * 3_600_000_000 }

func lot(_ name: String) -> ThingKey { ThingKey(text: "01/09521234567899/10/\(name)") }
func item(_ name: String) -> ThingKey { ThingKey(text: "01/09521000000018/21/\(name)") }
func crate(_ name: String) -> ThingKey { ThingKey(text: "8003/09521000000018\(name)") }
func pallet(_ number: Int) -> ThingKey { ThingKey(text: "00/0952100000000000\(number)") }
let orchardPlace = ThingKey(text: "414/9521000000018")
let film = ThingKey(text: "01/09521000000025")

extension TraceGraph {
    var things: Set<ThingKey> { Set(nodes.filter { $0.distance != nil }.map(\.thing)) }
    var origins: Set<ThingKey> { Set(nodes.filter(\.isOrigin).map(\.thing)) }
    var numbers: [Int64] { events.map(\.number) }
    func node(_ thing: ThingKey) -> TraceNode? { nodes.first { $0.thing == thing } }
    func edge(_ from: ThingKey, _ to: ThingKey) -> TraceEdge? { edges.first { $0.from == from && $0.to == to } }
}

extension Story {
    func backward(_ start: ThingKey..., limits: TraceLimits = .usual) throws -> TraceGraph {
        try Tracer.trace(TraceRequest(start: start, direction: .backward, limits: limits), in: self)
    }

    func forward(_ start: ThingKey..., limits: TraceLimits = .usual) throws -> TraceGraph {
        try Tracer.trace(TraceRequest(start: start, direction: .forward, limits: limits), in: self)
    }
}
