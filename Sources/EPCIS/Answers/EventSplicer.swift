/// Writes stored events as JSON without reading them into types: as sent, plus `recordTime`, an assigned `eventID`, and `@context` where
/// it is not that of the document around them.
package struct EventSplicer: Sendable {
    /// The `@context` value of the document the events are put in; empty for an event that stands alone.
    package let enclosingContext: [UInt8]

    package init(enclosingContext: [UInt8] = []) { self.enclosingContext = enclosingContext }

    /// Appends one event.
    /// - Throws: when the stored body is no JSON object any more.
    package func append(_ event: StoredEvent, to out: inout [UInt8]) throws(EPCISError) {
        let members = try SplicedMembers(event.body)
        var json = JSONWriter(taking: &out)
        json.openObject()
        let context = contextValue(event, members)
        if let context, members.context == nil { insert("@context", context, &json) }
        if let id = event.assignedID, !members.hasEventID { insert("eventID", JSONValue.string(id).encoded(), &json) }
        let recordTime = Array("\"\(Timestamp(microseconds: event.recordTime).text)\"".utf8)
        if members.recordTime == nil { insert("recordTime", recordTime, &json) }
        if !members.isEmpty { json.next() }
        copy(event.body, members, [(members.context, context), (members.recordTime, recordTime)], &json)
        out = json.bytes
    }

    /// The event as JSON.
    package func encoded(_ event: StoredEvent) throws(EPCISError) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(event.body.count + event.context.count + 128)
        try append(event, to: &out)
        return out
    }

    private func insert(_ name: String, _ value: [UInt8], _ json: inout JSONWriter) {
        json.name(name)
        json.raw(value)
    }

    /// The `@context` the event must carry here, nil when the one it has, or none, will do.
    private func contextValue(_ event: StoredEvent, _ members: SplicedMembers) -> [UInt8]? {
        guard !event.context.isEmpty, event.context != enclosingContext else { return nil }
        guard let own = members.context else { return event.context }
        return ContextText.joined(event.context, Array(event.body[own]))
    }

    /// Copies the members, with other values in these places.
    private func copy(
        _ body: [UInt8], _ members: SplicedMembers, _ changes: [(place: Range<Int>?, value: [UInt8]?)],
        _ json: inout JSONWriter
    ) {
        var from = members.inside.lowerBound
        let places = changes.compactMap { change in change.place.flatMap { place in change.value.map { (place, $0) } } }
        for (place, value) in places.sorted(by: { $0.0.lowerBound < $1.0.lowerBound }) {
            json.raw(body[from..<place.lowerBound])
            json.raw(value)
            from = place.upperBound
        }
        json.raw(body[from..<members.inside.upperBound])
        json.closeObject()
    }
}
