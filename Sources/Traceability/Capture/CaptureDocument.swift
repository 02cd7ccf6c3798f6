/// A document ready to be judged. Reading it costs the hashing; it is done before any transaction.
package struct CaptureDocument: Sendable {
    /// In document order; the index is the event's position.
    package let entries: [CaptureEntry]
    package let behaviour: ErrorBehaviour

    package init(entries: [CaptureEntry], behaviour: ErrorBehaviour) {
        self.entries = entries
        self.behaviour = behaviour
    }

    /// The identities the rules will ask about, each once: those of the events, and what error declarations declare.
    package var identities: Set<EventIdentity> {
        var asked: Set<EventIdentity> = []
        for case .event(let event) in entries {
            asked.insert(event.identity)
            if let declared = event.declared { asked.insert(declared) }
        }
        return asked
    }
}
