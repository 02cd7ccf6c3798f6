import EPCIS
import GS1
import Traceability

@testable import Demonstration

/// The demonstration as a trace reads it from a store.
struct ProvinceSource: TraceSource {
    static let whole = ProvinceSource(
        zip(Province.documents, Province.told).flatMap { document, facts in
            facts.map { (fact: $0, sender: document.sender) }
        })

    let bodies: [Event]
    let events: [TracedEvent]
    private(set) var byThing: [ThingKey: [Int]] = [:]

    init(_ told: [(fact: Province.Fact, sender: String)]) {
        bodies = told.map(\.fact.event)
        events = told.enumerated().map { TracedEvent($1.fact, number: Int64($0), sender: $1.sender) }
        for (index, event) in events.enumerated() {
            for thing in Set(event.mentions.map(\.thing)) { byThing[thing, default: []].append(index) }
        }
    }

    func events(_ lookup: TraceLookup) -> TracedEvents {
        let found = lookup.things.reduce(into: Set<Int>()) { $0.formUnion(byThing[$1] ?? []) }
        let inside = found.map { events[$0] }.filter { lookup.window.contains($0.time) }
        let earliest = inside.sorted { ($0.time, $0.number) < ($1.time, $1.number) }.prefix(lookup.limit)
        return TracedEvents(events: Array(earliest), isCut: earliest.count < inside.count)
    }
}

extension TracedEvent {
    init(_ fact: Province.Fact, number: Int64, sender: String) {
        let event = fact.event
        let mentions = fact.mentions.enumerated().map { position, mention in
            TracedMention(
                position: position, thing: mention.thing, role: mention.role,
                quantity: mention.quantity.map { TraceQuantity(amount: $0, uom: mention.uom) })
        }
        let declaration = event.errorDeclaration.map {
            Declaration(
                at: $0.declarationTime.microseconds, reason: $0.reason?.canonical,
                correctiveEventIDs: $0.correctiveEventIDs ?? [])
        }
        self.init(
            number: number, eventID: event.eventID ?? "urn:number:\(number)", kind: event.type, action: event.action,
            time: event.eventTime.microseconds, zoneOffset: event.eventTimeZoneOffset,
            bizStep: event.bizStep?.canonical, disposition: event.disposition?.canonical, sender: sender,
            declaration: declaration, mentions: mentions)
    }
}
