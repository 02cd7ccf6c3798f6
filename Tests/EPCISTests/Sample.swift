import EPCIS

/// Documents made of text, for tests that change one thing.
enum Sample {
    static let context =
        #"["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",{"nguon":"https://nguon.example/voc/"}]"#

    static let object: [(String, String)] = [
        ("type", #""ObjectEvent""#), ("eventTime", #""2026-03-01T08:00:00.000+07:00""#),
        ("eventTimeZoneOffset", #""+07:00""#), ("action", #""OBSERVE""#),
        ("epcList", #"["urn:epc:id:sgtin:952123.0456789.S1"]"#), ("bizStep", #""shipping""#),
    ]
    static let aggregation: [(String, String)] = [
        ("type", #""AggregationEvent""#), ("eventTime", #""2026-03-01T08:00:00.000+07:00""#),
        ("eventTimeZoneOffset", #""+07:00""#), ("action", #""ADD""#),
        ("parentID", #""urn:epc:id:sscc:952123.10000000001""#),
        ("childEPCs", #"["urn:epc:id:sgtin:952123.0456789.S1"]"#),
    ]
    static let transformation: [(String, String)] = [
        ("type", #""TransformationEvent""#), ("eventTime", #""2026-03-01T08:00:00.000+07:00""#),
        ("eventTimeZoneOffset", #""+07:00""#), ("inputEPCList", #"["urn:epc:id:sgtin:952123.0456789.S1"]"#),
        ("outputEPCList", #"["urn:epc:id:sgtin:952123.0456789.S2"]"#),
    ]

    /// An event's JSON with members set to other text, or taken out where the text is nil.
    static func event(_ base: [(String, String)] = object, _ changes: [(String, String?)] = []) -> String {
        var members = base
        for (name, text) in changes {
            members.removeAll { $0.0 == name }
            if let text { members.append((name, text)) }
        }
        return "{" + members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
    }

    static func document(_ events: [String], context: String = context) -> [UInt8] {
        let frame = #""type":"EPCISDocument","schemaVersion":"2.0","creationDate":"2026-03-01T09:00:00Z""#
        return Array(
            "{\"@context\":\(context),\(frame),\"epcisBody\":{\"eventList\":[\(events.joined(separator: ","))]}}".utf8)
    }

    /// The one event of a document made of it.
    static func decoded(_ event: String, context: String = context) throws -> Event {
        try EPCISDocument.decode(document([event], context: context)).entries[0].outcome.get()
    }
}
