extension EPCISDocument {
    /// The whole document as JSON, made from what was read. Entries that were refused are copied as sent.
    package func encoded() -> [UInt8] {
        guard kind != .singleEvent else { return entries.first?.event?.encoded() ?? source }
        var encoder = DocumentEncoder()
        let context = (try? JSONValue(contextBytes)) ?? .string(LinkedDataContext.standardURL)
        encoder.document(kind, context: context, header, masterData) { events in
            for entry in entries { events.entry(entry, source) }
        }
        return encoder.events.json.bytes
    }

    /// Writes an EPCISDocument of events that are made here, not read.
    package static func encode(
        _ events: some Sequence<Event>, context: JSONValue, header: DocumentHeader, masterData: [Vocabulary] = []
    ) -> [UInt8] {
        var encoder = DocumentEncoder()
        encoder.document(.document, context: context, header, masterData) { writer in
            for event in events {
                writer.json.next()
                writer.event(event)
            }
        }
        return encoder.events.json.bytes
    }
}

extension EventEncoder {
    fileprivate mutating func entry(_ entry: EPCISDocument.Entry, _ source: [UInt8]) {
        json.next()
        guard case .success(let event) = entry.outcome else { return json.raw(source[entry.body]) }
        self.event(event)
    }
}
