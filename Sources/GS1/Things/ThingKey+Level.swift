extension ThingKey {
    /// What the key names, read from its text.
    package var level: Level {
        let utf8 = text.utf8
        let bytes = utf8.span
        guard let first = utf8.first, first.isDigit else { return Self.foreignLevel(text) }
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/"), in: 0..<min(5, bytes.count)) else { return .other }
        let valueEnd = bytes.firstIndex(of: UInt8(ascii: "/"), in: slash + 1..<bytes.count) ?? bytes.count
        let qualifierEnd =
            valueEnd + 1 < bytes.count
            ? bytes.firstIndex(of: UInt8(ascii: "/"), in: valueEnd + 1..<bytes.count) : nil
        let qualifier = qualifierEnd.map { bytes.text(valueEnd + 1..<$0) }
        return Self.level(key: bytes.text(0..<slash), length: valueEnd - slash - 1, qualifier: qualifier)
    }

    private static func level(key: String, length: Int, qualifier: String?) -> Level {
        switch key {
        case "01", "8006", "8010": qualifier == nil ? .productClass : qualifier == "10" ? .lot : .item
        case "00": .logisticUnit
        case "401": .consignment
        case "402": .shipment
        case "414": .place
        case "417": .party
        case "8004": .asset
        case "8003": length > 14 ? .asset : .assetClass
        case "253", "255", "415": .document
        case "8017", "8018": .relation
        case "8013": .model
        default: .other
        }
    }

    /// Identifiers that are their own key: what their writer meant by them, when they are of GS1 shape but wrong.
    private static func foreignLevel(_ text: String) -> Level {
        let prefixes: [(String, Level)] = [
            ("urn:epc:class:", .lot), ("urn:epc:idpat:", .productClass), ("urn:epc:id:sgln:", .place),
            ("urn:epc:id:pgln:", .party), ("urn:epc:id:sscc:", .logisticUnit), ("urn:epc:id:bic:", .asset),
            ("urn:epc:id:gdti:", .document), ("urn:epc:id:sgcn:", .document), ("urn:epc:id:gsrn", .relation),
            ("urn:epc:id:grai:", .asset), ("urn:epc:id:giai:", .asset), ("urn:epc:id:ginc:", .consignment),
            ("urn:epc:id:gsin:", .shipment), ("urn:epc:id:imovn:", .asset), ("urn:epc:id:", .item),
        ]
        if let match = prefixes.first(where: { text.hasPrefix($0.0) }) { return match.1 }
        guard text.hasPrefix("http") || text.hasPrefix("HTTP") else { return .other }
        return (try? DigitalLink.read(uri: text, options: .shapeOnly))?.thing.level ?? .other
    }

    /// True for what a trace may be expanded through: one lot, item, logistic unit, asset, consignment or shipment, and
    /// identifiers of no GS1 kind, which events use for such things. False for classes, places, parties and papers.
    package var isTraceable: Bool {
        switch level {
        case .lot, .item, .logisticUnit, .asset, .consignment, .shipment, .other: true
        case .productClass, .place, .party, .assetClass, .document, .relation, .model: false
        }
    }

    /// "/01/…" for a GS1 key: the path under which any resolver knows the thing. Nil for all others.
    package var digitalLinkPath: String? {
        guard let first = text.utf8.first, first.isDigit, level != .other else { return nil }
        return "/" + text
    }
}

extension LinkOptions {
    /// The shape of a link, whatever its check digits and its query say.
    static let shapeOnly: LinkOptions = [
        .shortGTIN, .closingSlash, .anySchemeCase, .uncheckedContent, .anyQuery, .convenienceAlphas,
    ]
}
