import GS1

extension TraceEvent {
    /// Events without a trace around them, each with its standing: the declarations of error among them are taken out and applied.
    package static func judged(_ events: [TracedEvent]) -> [TraceEvent] {
        let declarations = Dictionary(grouping: events.filter { $0.declaration != nil }, by: \.eventID)
        return events.filter { $0.declaration == nil }.sorted(by: TracedEvent.isEarlier).map { event in
            let declared = (declarations[event.eventID] ?? []).filter { $0.isFromSameSender(as: event) }
            return TraceEvent(
                event: event, standing: EventStanding(declaredBy: declared), distance: 0,
                concerns: Set(event.mentions.map(\.thing)).sorted())
        }
    }
}
