/// The store behind the origin pages: lots of packed fruit with ten labelled items each, told in ten events from two orchards to a shop.
enum SampleLots {
    static let itemsPerLot = 10
    static let eventsPerLot = 10

    /// The path of a label's code, as its origin page has it.
    static func path(ofItem number: Int) -> String {
        "/p/01/\(product)/10/\(lot(number / itemsPerLot))/21/\(serial(number))"
    }

    /// Who makes what, and where: once, ahead of the events.
    static var masterData: [UInt8] {
        let places = zip(places, ["Vườn số 1 (mẫu)", "Vườn số 2 (mẫu)", "Nhà đóng gói (mẫu)", "Cửa hàng (mẫu)"]).map {
            element(
                place($0),
                [("urn:epcglobal:cbv:mda:name", $1), (own + "communeCode", "26209"), (own + "provinceCode", "75")])
        }
        let party = element(
            "\(origin)/417/9521234000013",
            [
                ("urn:epcglobal:cbv:mda:name", "Hợp tác xã Mẫu Long Khánh"), (own + "partyKind", "cooperative"),
                (own + "communeCode", "26209"), (own + "provinceCode", "75"), (own + "namePublished", "true"),
            ])
        let item = element(
            "\(origin)/01/\(product)",
            [
                ("urn:epcglobal:cbv:mda:descriptionShort", "Sầu riêng Ri6 (mẫu)"),
                (own + "producer", "\(origin)/417/9521234000013"),
                (own + "productGroup", "durian"), ("urn:epcglobal:cbv:mda:countryOfOrigin", "VN"),
                (own + "appliedStandard", "TCVN 10739:2015"),
            ])
        let lists = [("Party", [party]), ("Location", places), ("EPCClass", [item])].map { kind, elements in
            #"{"type":"urn:epcglobal:epcis:vtype:\#(kind)","vocabularyElementList":[\#(elements.joined(separator: ","))]}"#
        }
        return Array(
            (#"{"@context":["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],"type":"EPCISDocument","#
                + #""schemaVersion":"2.0","creationDate":"2026-09-01T00:00:00Z","epcisHeader":{"epcisMasterData":{"vocabularyList":["#
                + lists.joined(separator: ",") + "]}},\"epcisBody\":{\"eventList\":[]}}").utf8)
    }

    static func document(lots: Range<Int>) -> [UInt8] {
        Array((SampleEvents.prefix + lots.flatMap(events).joined(separator: ",") + "]}}").utf8)
    }

    // MARK: Names

    private static let origin = "https://id.example.org"
    private static let own = "https://nguon.example/voc/"
    private static let product = "09521234567899"
    private static let fruit = "09521234500008"
    private static let places = ["9521234000020", "9521234000037", "9521234000044", "9521234000051"]

    private static func lot(_ number: Int) -> String { "LO\(SampleEvents.pad(number, 6))" }
    private static func serial(_ item: Int) -> String { "S\(SampleEvents.pad(item, 8))" }
    private static func place(_ gln: String) -> String { "\(origin)/414/\(gln)" }

    private static func items(_ lot: Int) -> String {
        (0..<itemsPerLot).map { #""\#(origin)/01/\#(product)/21/\#(serial(lot * itemsPerLot + $0))""# }
            .joined(separator: ",")
    }

    private static func element(_ id: String, _ attributes: [(String, String)]) -> String {
        let list = attributes.map { #"{"id":"\#($0)","attribute":"\#($1)"}"# }.joined(separator: ",")
        return #"{"id":"\#(id)","attributes":[\#(list)]}"#
    }

    // MARK: Events

    private static func events(_ lot: Int) -> [String] {
        let orchards = ["A", "B"]
        let harvests = orchards.enumerated().map { index, name in
            event(
                "ObjectEvent", lot, day: 1, place: index, step: "commissioning", action: "ADD",
                #""quantityList":[\#(amount(fruit, "VU\(lot)\(name)", 200))],"ilmd":{"cbvmda:harvestStartDate":"2026-11-01"}"#
            )
        }
        let both = orchards.map { amount(fruit, "VU\(lot)\($0)", 200) }.joined(separator: ",")
        return harvests + [
            event(
                "ObjectEvent", lot, day: 2, place: 0, step: "shipping", action: "OBSERVE", #""quantityList":[\#(both)]"#
            ),
            event(
                "ObjectEvent", lot, day: 3, place: 2, step: "receiving", action: "OBSERVE",
                #""quantityList":[\#(both)]"#),
            packing(lot, both),
            event(
                "ObjectEvent", lot, day: 5, place: 2, step: "inspecting", action: "OBSERVE",
                #""quantityList":[\#(amount(product, SampleLots.lot(lot), 380))]"#),
            event("AggregationEvent", lot, day: 6, place: 2, step: "packing", action: "ADD", crate(lot)),
            event(
                "ObjectEvent", lot, day: 7, place: 2, step: "shipping", action: "OBSERVE",
                #""epcList":["\#(pallet(lot))"]"#),
            event(
                "ObjectEvent", lot, day: 8, place: 3, step: "receiving", action: "OBSERVE",
                #""epcList":["\#(pallet(lot))"]"#),
            event("AggregationEvent", lot, day: 9, place: 3, step: "unpacking", action: "DELETE", crate(lot)),
        ]
    }

    private static func packing(_ lot: Int, _ inputs: String) -> String {
        event(
            "TransformationEvent", lot, day: 4, place: 2, step: "commissioning", action: nil,
            #""inputQuantityList":[\#(inputs)],"outputEPCList":[\#(items(lot))],"#
                + #""outputQuantityList":[\#(amount(product, SampleLots.lot(lot), 380))],"#
                + #""ilmd":{"cbvmda:lotNumber":"\#(SampleLots.lot(lot))","gs1:packagingDate":"2026-11-04","#
                + #""cbvmda:itemExpirationDate":"2099-12-31","cbvmda:countryOfOrigin":"VN"}"#)
    }

    private static func crate(_ lot: Int) -> String { #""parentID":"\#(pallet(lot))","childEPCs":[\#(items(lot))]"# }

    private static func pallet(_ lot: Int) -> String {
        let body = "09521234" + SampleEvents.pad(lot, 9)
        let sum = body.reversed().enumerated().reduce(0) {
            $0 + $1.element.wholeNumberValue! * ($1.offset % 2 == 0 ? 3 : 1)
        }
        return "\(origin)/00/\(body)\((10 - sum % 10) % 10)"
    }

    private static func amount(_ gtin: String, _ lot: String, _ kilograms: Int) -> String {
        #"{"epcClass":"\#(origin)/01/\#(gtin)/10/\#(lot)","quantity":\#(kilograms),"uom":"KGM"}"#
    }

    private static func event(
        _ type: String, _ lot: Int, day: Int, place: Int, step: String, action: String?, _ what: String
    ) -> String {
        let time =
            "2026-11-\(SampleEvents.pad(day, 2))T08:\(SampleEvents.pad(lot / 60 % 60, 2)):\(SampleEvents.pad(lot % 60, 2))"
        return #"{"type":"\#(type)","eventTime":"\#(time).000+07:00","eventTimeZoneOffset":"+07:00","#
            + (action.map { #""action":"\#($0)","# } ?? "") + #""bizStep":"\#(step)","#
            + #""bizLocation":{"id":"\#(SampleLots.place(places[place]))"},\#(what)}"#
    }
}
