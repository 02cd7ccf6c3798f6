import GS1

/// Reads the mentions of many events and remembers the identifiers it met: a document names the same places, parties and classes again and
/// again. Not for sharing: each task has its own.
package struct MentionReader {
    private var readings: [String: Reading] = [:]
    /// Identifiers remembered at most.
    private let capacity: Int

    struct Reading {
        let key: ThingKey
        let problem: GS1Error?
    }

    package init(capacity: Int = 4_096) { self.capacity = capacity }

    /// Every thing the event names, in the order of its fields; the order never changes for an event once written.
    package mutating func mentions(of event: Event) -> [Mention] {
        var collector = MentionCollector()
        // Swapped in and out, so that the memory is never copied.
        swap(&collector.reader, &self)
        collector.collectThings(event)
        collector.collectPlaces(event)
        collector.collectRelations(event)
        swap(&collector.reader, &self)
        return collector.mentions
    }

    mutating func reading(_ identifier: String) -> Reading {
        if let known = readings[identifier] { return known }
        let (key, problem) = ThingKey.reading(identifier)
        let reading = Reading(key: key, problem: problem)
        if readings.count >= capacity { readings.removeAll(keepingCapacity: true) }
        readings[identifier] = reading
        return reading
    }
}
