/// The second document of the codec rows: an event as a packing house sends it, nested where the standard nests (quantities, places, business
/// transactions, source and destination), about 700 bytes, without members of others. Decision 0002 was taken on such events.
enum SampleShipments {
    static func document(events: Int) -> [UInt8] {
        Array((SampleEvents.prefix + (0..<events).map(event).joined(separator: ",") + "]}}").utf8)
    }

    private static func event(_ number: Int) -> String {
        let second = SampleEvents.pad(number % 60, 2), minute = SampleEvents.pad(number / 60 % 60, 2)
        return """
            {"type":"ObjectEvent","eventTime":"2026-09-01T08:\(minute):\(second).000+07:00",\
            "eventTimeZoneOffset":"+07:00","epcList":["https://id.example.org/00/0952123400000\(SampleEvents.pad(number % 10000, 4))7"],\
            "quantityList":[{"epcClass":"https://id.example.org/01/09521234567899/10/LD\(number)","quantity":18.5,"uom":"KGM"}],\
            "action":"OBSERVE","bizStep":"shipping","disposition":"in_transit",\
            "readPoint":{"id":"https://id.example.org/414/9521234000013/254/CUA-2"},\
            "bizLocation":{"id":"https://id.example.org/414/9521234000013"},\
            "bizTransactionList":[{"type":"desadv","bizTransaction":"urn:epcglobal:cbv:bt:9521234000013:PXK-\(number)"}],\
            "sourceList":[{"type":"owning_party","source":"https://id.example.org/417/9521234000020"}],\
            "destinationList":[{"type":"owning_party","destination":"https://id.example.org/417/9521234000037"}]}
            """
    }
}

/// What Foundation reads them into.
struct FoundationShipments: Codable {
    struct Place: Codable { let id: String }
    struct Quantity: Codable { let epcClass: String; let quantity: Double; let uom: String }
    struct Transaction: Codable { let type: String; let bizTransaction: String }
    struct Source: Codable { let type: String; let source: String }
    struct Destination: Codable { let type: String; let destination: String }

    struct Event: Codable {
        let type: String
        let eventTime: String
        let eventTimeZoneOffset: String
        let epcList: [String]
        let quantityList: [Quantity]
        let action: String
        let bizStep: String
        let disposition: String
        let readPoint: Place
        let bizLocation: Place
        let bizTransactionList: [Transaction]
        let sourceList: [Source]
        let destinationList: [Destination]
    }

    struct Body: Codable { let eventList: [Event] }

    let type: String
    let schemaVersion: String
    let creationDate: String
    let epcisBody: Body
}
