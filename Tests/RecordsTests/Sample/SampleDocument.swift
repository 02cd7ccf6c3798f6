/// An EPCISDocument around events.
struct SampleDocument {
    var events: [String]
    var context = #"["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"]"#
    var header = ""

    init(_ events: [SampleEvent]) {
        self.events = events.map(\.json)
    }

    init(raw events: [String]) {
        self.events = events
    }

    /// Events that differ in their serial number, with IDs of their own.
    static func batch(_ count: Int, prefix: String = "a", start: Int = 0) -> SampleDocument {
        SampleDocument(
            (start..<start + count).map { index in
                SampleEvent(
                    id: "urn:example:\(prefix):\(index)",
                    epcs: ["https://id.example.org/01/09521234567899/21/\(prefix)\(index)"])
            })
    }

    var bytes: [UInt8] {
        Array(
            """
            {"@context": \(context), "type": "EPCISDocument", "schemaVersion": "2.0",
             "creationDate": "2026-06-01T08:00:00.000+07:00",\(header)
             "epcisBody": {"eventList": [
            \(events.joined(separator: ",\n"))
            ]}}
            """.utf8)
    }
}
