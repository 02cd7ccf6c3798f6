/// An EPCIS document of a small chain, event by event. Hours count from 1 June 2026, 07:00 in Vietnam.
struct ChainDocument {
    private(set) var events: [String] = []
    private var vocabularies: [String] = []

    var bytes: [UInt8] {
        Array(
            """
            {"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
              {"nguon": "https://nguon.example/voc/"}],
             "type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "2026-06-30T08:00:00.000+07:00",
             "epcisHeader": {"epcisMasterData": {"vocabularyList": [\(vocabularies.joined(separator: ","))]}},
             "epcisBody": {"eventList": [\(events.joined(separator: ",\n"))]}}
            """.utf8)
    }

    // MARK: Events

    mutating func object(
        _ epcs: [String] = [], lots: [Amount] = [], _ action: String = "OBSERVE", _ step: String, at hour: Int,
        place: String? = nil, _ extra: String...
    ) {
        event(
            "ObjectEvent", action, step, at: hour, place: place,
            [list("epcList", epcs), amounts("quantityList", lots)] + extra)
    }

    mutating func make(
        _ outputs: [Amount], from inputs: [Amount], items: [String] = [], at hour: Int, place: String? = nil,
        _ extra: String...
    ) {
        let goods = [
            list("inputEPCList", items), amounts("inputQuantityList", inputs), amounts("outputQuantityList", outputs),
        ]
        event("TransformationEvent", nil, "commissioning", at: hour, place: place, goods + extra)
    }

    mutating func pack(
        _ children: [String] = [], lots: [Amount] = [], into parent: String, _ action: String = "ADD", at hour: Int
    ) {
        let goods = [quoted("parentID", parent), list("childEPCs", children), amounts("childQuantityList", lots)]
        event("AggregationEvent", action, action == "ADD" ? "packing" : "unpacking", at: hour, place: nil, goods)
    }

    private mutating func event(
        _ type: String, _ action: String?, _ step: String, at hour: Int, place: String?, _ members: [String]
    ) {
        let day = 1 + hour / 24
        let time = "2026-06-\(day < 10 ? "0" : "")\(day)T\(hour % 24 < 10 ? "0" : "")\(hour % 24):00:00.000Z"
        let all =
            [
                quoted("type", type), quoted("eventTime", time), quoted("eventTimeZoneOffset", "+07:00"),
                action.map { quoted("action", $0) } ?? "", quoted("bizStep", step),
                place.map { #""bizLocation": {"id": "\#($0)"}"# } ?? "",
            ] + members
        events.append("{" + all.filter { !$0.isEmpty }.joined(separator: ", ") + "}")
    }

    struct Amount {
        let lot: String
        let kilograms: Double?
        init(_ lot: String, _ kilograms: Double? = nil) {
            self.lot = lot
            self.kilograms = kilograms
        }
    }

    private func quoted(_ name: String, _ value: String) -> String { "\"\(name)\": \"\(value)\"" }

    private func list(_ name: String, _ values: [String]) -> String {
        values.isEmpty ? "" : "\"\(name)\": [\(values.map { "\"\($0)\"" }.joined(separator: ","))]"
    }

    private func amounts(_ name: String, _ amounts: [Amount]) -> String {
        let elements = amounts.map { amount in
            let quantity = amount.kilograms.map { #", "quantity": \#($0), "uom": "KGM""# } ?? ""
            return #"{"epcClass": "\#(amount.lot)"\#(quantity)}"#
        }
        return elements.isEmpty ? "" : "\"\(name)\": [\(elements.joined(separator: ","))]"
    }

    // MARK: Master data

    mutating func declare(_ type: String, _ id: String, _ attributes: [(String, String)]) {
        let members = attributes.map { #"{"id": "\#($0.0)", "attribute": "\#($0.1)"}"# }
        vocabularies.append(
            #"{"type": "urn:epcglobal:epcis:vtype:\#(type)", "vocabularyElementList": [{"id": "\#(id)", "attributes": [\#(members.joined(separator: ","))]}]}"#
        )
    }
}

/// Identifiers as Digital Links on somebody's domain.
enum Code {
    static let origin = "https://id.example.org"
    static func lot(_ name: String, gtin: String = "09521234567899") -> String { "\(origin)/01/\(gtin)/10/\(name)" }
    static func item(_ serial: String, lot: String? = nil) -> String {
        "\(origin)/01/09521234567899\(lot.map { "/10/\($0)" } ?? "")/21/\(serial)"
    }
    static let pallet = "urn:epc:id:sscc:9521000.0000000001"
    static let orchard = "\(origin)/414/9521000000018"
    static let packingHouse = "\(origin)/414/9521000000025"
    static let gtin = "\(origin)/01/09521234567899"
}
