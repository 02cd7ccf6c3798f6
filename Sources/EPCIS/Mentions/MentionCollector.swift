import GS1

/// Gathers what an event names. A bad key is kept under its own text, with the reason beside it.
struct MentionCollector {
    private(set) var mentions: [Mention] = []
    var reader = MentionReader(capacity: 0)

    mutating func collectThings(_ event: Event) {
        epcs(event.epcList, "epcList", .epc)
        quantities(event.quantityList, "quantityList", .epc)
        if let parent = event.parentID { thing(parent, .parent, "parentID") }
        epcs(event.childEPCs, "childEPCs", .child)
        quantities(event.childQuantityList, "childQuantityList", .child)
        epcs(event.inputEPCList, "inputEPCList", .input)
        quantities(event.inputQuantityList, "inputQuantityList", .input)
        epcs(event.outputEPCList, "outputEPCList", .output)
        quantities(event.outputQuantityList, "outputQuantityList", .output)
        if let transformation = event.transformationID { thing(transformation, .transformation, "transformationID") }
    }

    mutating func collectPlaces(_ event: Event) {
        if let place = event.readPoint { thing(place.id, .readPoint, "readPoint", detail: "id") }
        if let place = event.bizLocation { thing(place.id, .bizLocation, "bizLocation", detail: "id") }
    }

    mutating func collectRelations(_ event: Event) {
        for (index, item) in (event.bizTransactionList ?? []).enumerated() {
            thing(item.bizTransaction, .bizTransaction, "bizTransactionList", index, detail: "bizTransaction")
        }
        for (index, item) in (event.sourceList ?? []).enumerated() {
            thing(item.source, .source, "sourceList", index, detail: "source")
        }
        for (index, item) in (event.destinationList ?? []).enumerated() {
            thing(item.destination, .destination, "destinationList", index, detail: "destination")
        }
    }

    private mutating func epcs(_ list: [String]?, _ member: String, _ role: MentionRole) {
        for (index, epc) in (list ?? []).enumerated() { item(epc, role, member, index) }
    }

    private mutating func quantities(_ list: [QuantityElement]?, _ member: String, _ role: MentionRole) {
        for (index, element) in (list ?? []).enumerated() {
            let reading = reader.reading(element.epcClass)
            mentions.append(
                Mention(
                    thing: reading.key, role: role, quantity: element.quantity?.double, uom: element.uom,
                    problem: reading.problem,
                    member: member, index: index, detail: "epcClass"))
        }
    }

    /// A single item, which is not worth remembering; when its identifier names the lot too, that is mentioned beside it.
    private mutating func item(_ identifier: String, _ role: MentionRole, _ member: String, _ index: Int) {
        let (key, problem) = ThingKey.reading(identifier)
        add(key, role, problem, member, index, nil)
        guard let lot = lot(of: identifier) else { return }
        add(lot, .lotOf, nil, member, index, nil)
    }

    private func lot(of identifier: String) -> ThingKey? {
        guard identifier.utf8.first == 0x68, identifier.holds(Self.serialSegment), identifier.holds(Self.lotSegment),
            let link = try? DigitalLink(identifier), link.lineage.count > 1
        else { return nil }
        let lot = link.lineage[1]
        return lot.text.holds(Self.lotSegment) ? lot : nil
    }

    /// `/21/` and `/10/` as four bytes.
    private static let serialSegment: UInt32 = 0x2F32_312F
    private static let lotSegment: UInt32 = 0x2F31_302F

    private mutating func thing(
        _ identifier: String, _ role: MentionRole, _ member: String, _ index: Int? = nil, detail: String? = nil
    ) {
        let reading = reader.reading(identifier)
        add(reading.key, role, reading.problem, member, index, detail)
    }

    private mutating func add(
        _ key: ThingKey, _ role: MentionRole, _ problem: GS1Error?, _ member: String, _ index: Int?, _ detail: String?
    ) {
        mentions.append(
            Mention(
                thing: key, role: role, quantity: nil, uom: nil, problem: problem, member: member, index: index,
                detail: detail))
    }
}

extension String {
    /// Whether four bytes stand in the text. (`contains` looks for whole characters, which costs more than all the rest of
    /// reading an identifier.)
    fileprivate func holds(_ segment: UInt32) -> Bool {
        var window: UInt32 = 0
        for byte in utf8 {
            window = window << 8 | UInt32(byte)
            if window == segment { return true }
        }
        return false
    }
}
