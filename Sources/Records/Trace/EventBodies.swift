import EPCIS
import SQL

/// Events read back from their bodies. One that was erased is missing; one that our own reader no longer takes, too.
struct EventBodies {
    let events: [Int64: Event]

    /// Two statements; none for no numbers.
    init(of numbers: [Int64], in session: any SQLSession) throws {
        let found = try RecordedEvents(numbers: numbers.sorted(), erased: .left, in: session)
        var events: [Int64: Event] = [:]
        for event in found.events {
            guard let body = event.body else { continue }
            events[event.number] = try? Event.decode(body.bytes, context: found.contexts[body.context] ?? [])
        }
        self.events = events
    }
}
