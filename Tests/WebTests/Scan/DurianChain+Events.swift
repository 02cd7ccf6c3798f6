extension DurianChain {
    private static let raw = "\(origin)/01/09521001001014/10/V12"
    private static let lot = "\(origin)/01/09521001001007/10/RI6-2611A"
    private static let orchard = "\(origin)/414/9521001000031"
    private static let packingHouse = "\(origin)/414/9521001000048"

    static var events: [String] {
        [
            event(
                "ObjectEvent", "2026-11-12T07:00:00+07:00", "commissioning", at: orchard,
                "\"action\": \"ADD\", \"quantityList\": [{\"epcClass\": \"\(raw)\", \"quantity\": 900, \"uom\": \"KGM\"}]"
            ),
            event(
                "TransformationEvent", "2026-11-13T09:00:00+07:00", "packing", at: packingHouse,
                """
                "inputQuantityList": [{"epcClass": "\(raw)", "quantity": 900, "uom": "KGM"}],
                "outputQuantityList": [{"epcClass": "\(lot)", "quantity": 850, "uom": "KGM"}],
                "ilmd": {"cbvmda:harvestEndDate": "2026-11-12", "cbvmda:itemExpirationDate": "2026-11-26",
                         "cbvmda:countryOfOrigin": "VN"}
                , "certificationInfo": "https://chung-nhan.example/GCN-2611A"
                """),
            event(
                "ObjectEvent", "2026-11-13T10:00:00+07:00", "commissioning", at: packingHouse,
                "\"action\": \"ADD\", \"epcList\": [\"\(origin)\(item)\"]"),
            event(
                "ObjectEvent", "2026-11-14T05:00:00+07:00", "shipping", at: packingHouse,
                "\"action\": \"OBSERVE\", \"epcList\": [\"\(origin)\(item)\"], \"disposition\": \"in_transit\""),
            event(
                "ObjectEvent", "2026-11-15T08:00:00+07:00", "retail_selling", at: "\(origin)/414/9521001000055",
                "\"action\": \"OBSERVE\", \"epcList\": [\"\(origin)\(item)\"]"),
        ]
    }

    private static func event(
        _ type: String, _ time: String, _ bizStep: String, at place: String, _ rest: String
    ) -> String {
        """
        {"type": "\(type)", "eventTime": "\(time)", "eventTimeZoneOffset": "+07:00", "bizStep": "\(bizStep)",
         "bizLocation": {"id": "\(place)"}, \(rest)}
        """
    }
}
