/// Writes events as JSON. A structure's part of the work stands in the file of its name. One encoder writes many events into one buffer.
struct EventEncoder {
    var json: JSONWriter

    init(_ json: JSONWriter = JSONWriter(capacity: 1_024)) { self.json = json }

    mutating func event(_ event: Event) {
        json.openObject()
        guard event.spellings.isEmpty else {
            spelled(event)
            json.closeObject()
            return
        }
        if let context = event.ownContext { own(context) }
        frame(event)
        things(event)
        circumstances(event)
        relations(event)
        statements(event)
        extensions(event.extensions)
        json.closeObject()
    }

    private mutating func own(_ context: JSONValue) {
        json.quotedName("\"@context\":")
        json.value(context)
    }

    private mutating func frame(_ event: Event) {
        string("\"eventID\":", event.eventID)
        json.quotedName("\"type\":")
        json.string(event.type.name)
        string("\"eventTime\":", event.eventTime.text)
        string("\"recordTime\":", event.recordTime?.text)
        string("\"eventTimeZoneOffset\":", event.eventTimeZoneOffset)
        if let action = event.action {
            json.quotedName("\"action\":")
            json.string(action.name)
        }
    }

    private mutating func things(_ event: Event) {
        strings("\"epcList\":", event.epcList)
        quantities("\"quantityList\":", event.quantityList)
        string("\"parentID\":", event.parentID)
        strings("\"childEPCs\":", event.childEPCs)
        quantities("\"childQuantityList\":", event.childQuantityList)
        strings("\"inputEPCList\":", event.inputEPCList)
        quantities("\"inputQuantityList\":", event.inputQuantityList)
        strings("\"outputEPCList\":", event.outputEPCList)
        quantities("\"outputQuantityList\":", event.outputQuantityList)
        string("\"transformationID\":", event.transformationID)
    }

    private mutating func circumstances(_ event: Event) {
        string("\"bizStep\":", event.bizStep?.sent)
        string("\"disposition\":", event.disposition?.sent)
        persistentDisposition(event.persistentDisposition)
        place("\"readPoint\":", event.readPoint)
        place("\"bizLocation\":", event.bizLocation)
    }
}
