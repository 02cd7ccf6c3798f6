/// Writes an EPCISQueryDocument piece by piece, so that an answer can be streamed: ``prefix``, events with ``separator`` between them,
/// ``suffix``.
package struct QueryDocumentWriter: Sendable {
    /// Everything before the first event.
    package let prefix: [UInt8]
    /// Between two events.
    package let separator: [UInt8] = [0x2C]
    /// Everything after the last event.
    package let suffix: [UInt8] = Array("]}}}}".utf8)
    /// Writes the events.
    package let splicer: EventSplicer

    /// - Parameters:
    ///   - context: the bytes of the document's `@context`, those most of its events were sent in; the standard's when nil.
    ///   - creationDate: microseconds since 1970, UTC.
    package init(
        context: [UInt8]? = nil, creationDate: Int64, queryName: String = "SimpleEventQuery",
        subscriptionID: String? = nil
    ) {
        let context = context ?? LinkedDataContext.standardBytes
        splicer = EventSplicer(enclosingContext: context)
        var events = EventEncoder(JSONWriter(capacity: 512))
        events.json.openObject()
        events.json.quotedName("\"@context\":")
        events.json.raw(context)
        events.json.append(",\"type\":\"EPCISQueryDocument\",\"schemaVersion\":\"2.0\"")
        events.string("\"creationDate\":", Timestamp(microseconds: creationDate).text)
        events.json.append(",\"epcisBody\":{\"queryResults\":{")
        events.string("\"queryName\":", queryName)
        events.string("\"subscriptionID\":", subscriptionID)
        events.json.append(",\"resultsBody\":{\"eventList\":[")
        prefix = events.json.bytes
    }

    /// A whole answer, for one that fits in memory.
    package func document(_ stored: some Sequence<StoredEvent>) throws(EPCISError) -> [UInt8] {
        var out = prefix
        var isFirst = true
        for event in stored {
            if !isFirst { out += separator }
            isFirst = false
            try splicer.append(event, to: &out)
        }
        return out + suffix
    }
}

extension LinkedDataContext {
    /// `["https://ref.gs1.org/…/epcis-context.jsonld"]`.
    package static let standardBytes = Array("[\"\(standardURL)\"]".utf8)
}
