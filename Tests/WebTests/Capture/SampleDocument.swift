/// EPCIS documents that tests send.
enum SampleDocument {
    static let context = "\"https://ref.gs1.org/standards/epcis/epcis-context.jsonld\""

    /// A document of events.
    static func document(_ events: [String], type: String = "EPCISDocument") -> String {
        """
        {"@context": [\(context), {"example": "https://ns.example.com/"}], "type": "\(type)", "schemaVersion": "2.0",
         "creationDate": "2026-11-20T08:00:00Z", "epcisBody": {"eventList": [\(events.joined(separator: ","))]}}
        """
    }

    static func harvest() -> String { document([event()]) }

    /// One object event; each part may be replaced by something worse.
    static func event(
        id: String? = nil, type: String = "ObjectEvent", time: String = "2026-11-12T07:00:00+07:00",
        bizStep: String = "commissioning", epc: String = "https://id.example.gov.vn/01/09521001001007/21/1",
        more: String = "", action: String = "ADD"
    ) -> String {
        """
        {\(id.map { "\"eventID\": \"\($0)\", " } ?? "")"type": "\(type)", "action": "\(action)", "eventTime": "\(time)",
         "eventTimeZoneOffset": "+07:00", "epcList": ["\(epc)"], "bizStep": "\(bizStep)"\(more)}
        """
    }

    /// One bare event with its context.
    static func single(_ event: String) -> String {
        "{\"@context\": \(context), " + event.dropFirst()
    }
}
