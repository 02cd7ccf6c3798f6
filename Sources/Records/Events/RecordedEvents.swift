package import EPCIS

/// Events with the effective contexts they are read in.
package struct RecordedEvents: Hashable, Sendable {
    package let events: [RecordedEvent]
    /// The bytes of each `@context`, by `RecordedEvent.Body.context`.
    package let contexts: [Int64: [UInt8]]

    /// The events as a query document gives them out; erased ones are left out.
    package var answers: [StoredEvent] {
        events.compactMap { event in
            event.body.map { body in
                StoredEvent(
                    body: body.bytes, context: contexts[body.context] ?? [], recordTime: event.recordTime,
                    assignedID: event.isIDAssigned ? event.eventID : nil)
            }
        }
    }
}
