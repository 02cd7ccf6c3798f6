extension Thing {
    /// A GTIN and a lot: `01` + `10`.
    static func lot(_ item: TradeItem, _ lot: String) -> Thing {
        let lot = escaped(lot)
        return Thing(path: "/01/\(item.gtin)/10/\(lot)", urn: "urn:epc:class:lgtin:\(item.urnBody).\(lot)")
    }

    /// A GTIN and a serial number: `01` + `21`. The lot is written in Digital Links only; a URN has no room for it.
    static func item(_ item: TradeItem, serial: String, lot: String) -> Thing {
        let serial = escaped(serial)
        return Thing(
            path: "/01/\(item.gtin)/10/\(escaped(lot))/21/\(serial)", urn: "urn:epc:id:sgtin:\(item.urnBody).\(serial)")
    }

    /// `00`: one digit of extension, then a serial reference.
    static func logisticUnit(_ prefix: CompanyPrefix, extensionDigit: Int, number: Int) -> Thing {
        Thing(
            path: "/00/\(withCheckDigit("\(extensionDigit)\(prefix.padded(number, to: 16))"))",
            urn: "urn:epc:id:sscc:\(prefix.digits).\(extensionDigit)\(prefix.reference(number, of: 16))")
    }

    /// `8003`: a returnable crate.
    static func crate(_ prefix: CompanyPrefix, type: Int, serial: String) -> Thing {
        Thing(
            path: "/8003/0\(withCheckDigit(prefix.padded(type, to: 12)))\(serial)",
            urn: "urn:epc:id:grai:\(prefix.digits).\(prefix.reference(type, of: 12)).\(serial)")
    }

    /// `8004`: an animal, a lorry, a logger.
    static func asset(_ prefix: CompanyPrefix, reference: String) -> Thing {
        Thing(path: "/8004/\(prefix.digits)\(reference)", urn: "urn:epc:id:giai:\(prefix.digits).\(reference)")
    }

    /// `253`: a document with a serial number; names a transformation.
    static func document(_ prefix: CompanyPrefix, type: Int, serial: String) -> Thing {
        Thing(
            path: "/253/\(withCheckDigit(prefix.padded(type, to: 12)))\(serial)",
            urn: "urn:epc:id:gdti:\(prefix.digits).\(prefix.reference(type, of: 12)).\(serial)")
    }

    /// `414`: a physical place.
    static func place(_ prefix: CompanyPrefix, number: Int) -> Thing {
        Thing(
            path: "/414/\(withCheckDigit(prefix.padded(number, to: 12)))",
            urn: "urn:epc:id:sgln:\(prefix.digits).\(prefix.reference(number, of: 12)).0")
    }

    /// `417`: a party.
    static func party(_ prefix: CompanyPrefix, number: Int) -> Thing {
        Thing(
            path: "/417/\(withCheckDigit(prefix.padded(number, to: 12)))",
            urn: "urn:epc:id:pgln:\(prefix.digits).\(prefix.reference(number, of: 12))")
    }

    /// The bare GLN of a place or party.
    var globalNumber: String { String(path.dropFirst(5)) }
}

/// Of the characters in the demonstration's lots and serials only the solidus needs encoding, in a link and in a URN alike.
private func escaped(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: "/")) ? text.split(separator: "/").joined(separator: "%2F") : text
}
