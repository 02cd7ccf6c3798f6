/// Writes a whole document around events, master data and header.
struct DocumentEncoder {
    var events = EventEncoder(JSONWriter(capacity: 4_096))

    /// - Parameters:
    ///   - entries: writes the events, one after the other, with commas between them.
    mutating func document(
        _ kind: EPCISDocument.Kind, context: JSONValue, _ header: DocumentHeader, _ masterData: [Vocabulary],
        entries: (inout EventEncoder) -> Void
    ) {
        events.json.openObject()
        events.json.quotedName("\"@context\":")
        events.json.value(context)
        frame(kind, header)
        if kind == .document { epcisHeader(header, masterData) }
        events.json.quotedName("\"epcisBody\":")
        events.json.openObject()
        if kind == .document { eventList(entries) } else { queryResults(header, masterData, entries) }
        events.extensions(header.bodyExtensions)
        events.json.closeObject()
        events.json.closeObject()
    }

    private mutating func frame(_ kind: EPCISDocument.Kind, _ header: DocumentHeader) {
        let type = header.spellings.first { $0.member == "type" }
        events.json.name(type?.name ?? "type")
        events.json.string(type?.value ?? kind.rawValue)
        let hasAtID = header.spellings.contains { $0.member == "id" }
        events.string(hasAtID ? "\"@id\":" : "\"id\":", header.id)
        events.string("\"schemaVersion\":", header.schemaVersion)
        events.string("\"creationDate\":", header.creationDate?.text)
        events.string("\"instanceIdentifier\":", header.instanceIdentifier)
        events.string("\"sender\":", header.sender)
        events.string("\"receiver\":", header.receiver)
        events.extensions(header.extensions)
    }

    private mutating func eventList(_ entries: (inout EventEncoder) -> Void) {
        events.json.quotedName("\"eventList\":")
        events.json.openArray()
        entries(&events)
        events.json.closeArray()
    }

    private mutating func queryResults(
        _ header: DocumentHeader, _ masterData: [Vocabulary], _ entries: (inout EventEncoder) -> Void
    ) {
        events.json.quotedName("\"queryResults\":")
        events.json.openObject()
        events.string("\"queryName\":", header.queryName ?? "SimpleEventQuery")
        events.string("\"subscriptionID\":", header.subscriptionID)
        events.extensions(header.queryExtensions)
        events.json.quotedName("\"resultsBody\":")
        events.json.openObject()
        eventList(entries)
        if header.hasVocabularyList || !masterData.isEmpty { vocabularies(masterData) }
        events.extensions(header.resultsExtensions)
        events.json.closeObject()
        events.json.closeObject()
    }
}
