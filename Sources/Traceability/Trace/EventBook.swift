import GS1

/// The events a walk has read, indexed by the things it asked for. Declarations of error stand beside, as what they do to others.
struct EventBook {
    private var events: [Int64: IndexedEvent] = [:]
    private var numbers: [ThingKey: Set<Int64>] = [:]
    private var declarations: [String: [Int64: TracedEvent]] = [:]
    private var loaded: [ThingKey: Periods] = [:]
    /// Events read, declarations among them.
    private(set) var count = 0

    subscript(number: Int64) -> IndexedEvent? { events[number] }

    func covers(_ window: ClosedRange<Int64>, of thing: ThingKey) -> Bool {
        loaded[thing].map { Periods(window).isSubset(of: $0) } ?? false
    }

    /// - Parameter windows: what was asked of each thing. One question may ask several things over a longer time: what it
    ///   brings beyond a thing's own window is left alone, so that no thing's trace depends on its company.
    mutating func add(_ batch: [TracedEvent], windows: [ThingKey: ClosedRange<Int64>]) {
        for (thing, window) in windows { loaded[thing, default: .none].formUnion(Periods(window)) }
        for event in batch where event.declaration == nil { add(event, windows: windows) }
        for event in batch where event.declaration != nil { addDeclaration(event) }
    }

    /// What happened to a thing, by time and number: events declared not to have occurred are left out.
    func events(of thing: ThingKey) -> [IndexedEvent] {
        (numbers[thing] ?? []).compactMap { events[$0] }.filter { !isVoid($0) }.sorted(by: IndexedEvent.isEarlier)
    }

    /// Events of a thing that were declared not to have occurred: shown, never followed.
    func voided(of thing: ThingKey) -> [IndexedEvent] {
        guard !declarations.isEmpty else { return [] }
        return (numbers[thing] ?? []).compactMap { events[$0] }.filter(isVoid)
    }

    /// A declaration repeats the ID of the event it declares wrong, and counts when it comes from that event's sender.
    func standing(of event: TracedEvent) -> EventStanding {
        guard let declared = declarations[event.eventID] else { return .stands }
        return EventStanding(declaredBy: declared.values.filter { $0.isFromSameSender(as: event) })
    }

    private func isVoid(_ event: IndexedEvent) -> Bool { standing(of: event.event).state == .didNotOccur }

    private mutating func add(_ event: TracedEvent, windows: [ThingKey: ClosedRange<Int64>]) {
        let known = events[event.number]
        if known == nil { count += 1 }
        events[event.number] = IndexedEvent(known?.event.merging(event) ?? event)
        for mention in event.mentions where windows[mention.thing]?.contains(event.time) ?? false {
            numbers[mention.thing, default: []].insert(event.number)
        }
    }

    private mutating func addDeclaration(_ event: TracedEvent) {
        let known = declarations[event.eventID, default: [:]].updateValue(event, forKey: event.number)
        if known == nil { count += 1 }
    }
}
