import Support

/// Documents about very few things, so that they soon have to do with each other: lots, items, a crate, transformations with and without
/// an ID, errors declared, names changed, and two senders who say the same.
struct RandomProvince {
    static let codes =
        (1...2).flatMap { lot in
            ["/01/09521001001007/10/L\(lot)"] + (1...3).map { "/01/09521001001007/10/L\(lot)/21/S\(lot)\($0)" }
        }
        + [
            "/01/09521001001007", "/01/09521001001007/21/S11", "/01/09521001001007/10/L2/21/S11",
            "/01/09521001001021/10/RAW",
        ]

    private static let origin = "https://id.example.gov.vn"
    private static let crates = ["urn:epc:id:sscc:9521000.0000000001", "urn:epc:id:sscc:9521000.0000000002"]
    private static let runs = ["urn:epc:id:gdti:9521000.00000.1", nil]

    private var random: SeededRandom
    private var hour = 0
    private var sent: [(id: String, event: String)] = []

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    /// The next document, of one or two events.
    mutating func document() -> String {
        if Int.random(in: 0..<12, using: &random) == 0 { return names() }
        return SampleDocument.document((0..<Int.random(in: 1...2, using: &random)).map { _ in event() })
    }

    private mutating func event() -> String {
        hour += Int.random(in: 0...3, using: &random)
        if let last = sent.randomElement(using: &random), Int.random(in: 0..<10, using: &random) == 0 {
            return Int.random(in: 0...1, using: &random) == 0 ? last.event : declaredWrong(last.event)
        }
        let id = "urn:uuid:00000000-0000-4000-8000-\(SampleNumber.pad(sent.count, 12))"
        let made = [object, object, object, packing, transformation].randomElement(using: &random)!(&self)
        let event = "{\"eventID\": \"\(id)\", \"eventTime\": \"\(time)\", \"eventTimeZoneOffset\": \"+07:00\", \(made)}"
        sent.append((id, event))
        return event
    }

    private var time: String {
        "2026-11-\(SampleNumber.pad(1 + hour / 24 % 20, 2))T\(SampleNumber.pad(hour % 24, 2)):00:00+07:00"
    }

    private func declaredWrong(_ event: String) -> String {
        event.dropLast()
            + ", \"errorDeclaration\": {\"declarationTime\": \"2026-11-21T07:00:00+07:00\", \"reason\": \"incorrect_data\"}}"
    }

    // MARK: Events

    private func object(_ random: inout Self) -> String {
        let action = random.pick(["ADD", "OBSERVE", "OBSERVE", "OBSERVE", "DELETE"])
        let step =
            action == "ADD"
            ? "commissioning" : random.pick(["shipping", "receiving", "holding", "storing", "destroying"])
        let disposition = random.pick(["active", "recalled", "stolen", "inactive", "encoded"])
        let lots = random.maybe() ? "\"quantityList\": [\(random.lot(true))]" : "\"epcList\": [\(random.things())]"
        let words =
            action == "ADD"
            ? ", \"ilmd\": {\"https://ref.gs1.org/voc/packagingDate\": \"2026-11-1\(random.hour % 10)\"}" : ""
        return
            "\"type\": \"ObjectEvent\", \"action\": \"\(action)\", \"bizStep\": \"\(step)\", \"disposition\": \"\(disposition)\", \(lots)\(words)"
    }

    private func packing(_ random: inout Self) -> String {
        let action = random.pick(["ADD", "DELETE", "OBSERVE"])
        return "\"type\": \"AggregationEvent\", \"action\": \"\(action)\", \"bizStep\": \"packing\", "
            + "\"parentID\": \"\(random.pick(Self.crates))\", \"childEPCs\": [\(random.things())]"
    }

    private func transformation(_ random: inout Self) -> String {
        let run = random.pick(Self.runs).map { ", \"transformationID\": \"\($0)\"" } ?? ""
        let sides = random.pick([
            ("\"inputQuantityList\": [\(random.lot(false))]", "\"outputQuantityList\": [\(random.lot(true))]"),
            ("\"inputQuantityList\": [\(random.lot(true))]", "\"outputEPCList\": [\(random.things())]"),
        ])
        return "\"type\": \"TransformationEvent\", \"bizStep\": \"commissioning\", \(sides.0), \(sides.1)\(run)"
    }

    // MARK: Things

    private mutating func things() -> String {
        let items = (1...2).flatMap { lot in (1...3).map { (lot, $0) } }
        var things = items.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)).map { lot, number in
            "\"\(Self.origin)/01/09521001001007\(random.next() % 4 == 0 ? "/10/L\(lot)" : "")/21/S\(lot)\(number)\""
        }
        if maybe(4) { things.append("\"\(pick(Self.crates))\"") }
        return things.joined(separator: ", ")
    }

    private mutating func lot(_ isProduct: Bool) -> String {
        let lot =
            isProduct ? "01/09521001001007/10/L\(Int.random(in: 1...2, using: &random))" : "01/09521001001021/10/RAW"
        return "{\"epcClass\": \"\(Self.origin)/\(lot)\"\(maybe() ? ", \"quantity\": 5, \"uom\": \"KGM\"" : "")}"
    }

    private mutating func names() -> String {
        let name = "Sầu riêng số \(random.next() % 1000) (mẫu)"
        return """
            {"@context": [\(SampleDocument.context), {"cbvmda": "urn:epcglobal:cbv:mda:"}], "type": "EPCISDocument",
             "schemaVersion": "2.0", "creationDate": "2026-11-20T08:00:00Z",
             "epcisHeader": {"epcisMasterData": {"vocabularyList": [{"type": "urn:epcglobal:epcis:vtype:EPCClass",
              "vocabularyElementList": [{"id": "\(Self.origin)/01/09521001001007", "attributes": [
               {"id": "cbvmda:descriptionShort", "attribute": "\(name)"}]}]}]}}, "epcisBody": {"eventList": []}}
            """
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value { values.randomElement(using: &random)! }
    private mutating func maybe(_ one: UInt64 = 2) -> Bool { random.next() % one == 0 }
}

enum SampleNumber {
    static func pad(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
