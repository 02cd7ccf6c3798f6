package import GS1

/// A trace code of TCVN 13274: `(01)` with a level and a GTIN, or `(410)`–`(417)` with a GLN. If a value exists it is right.
package struct TraceCode: Hashable, Sendable {
    package enum Level: Hashable, Sendable {
        case item
        /// 1 to 8: a box of items, a carton of boxes.
        case pack(Int)
        /// Weighed or measured one by one.
        case variableMeasure

        /// - Parameter digit: the first of a GTIN-14.
        package init(_ digit: Int) {
            self = digit == 0 ? .item : digit == 9 ? .variableMeasure : .pack(digit)
        }

        /// N1, the digit before the GTIN.
        package var digit: Int {
            switch self {
            case .item: 0
            case .pack(let level): level
            case .variableMeasure: 9
            }
        }
    }

    /// In the order they are printed in.
    package let elements: [Element]
    /// Of the digital link; nil for a place that is something only beside other things.
    package let path: String?

    /// - Parameters:
    ///   - gtin: on any level: the check digit is worked out anew for the one that is asked for.
    ///   - lot, serial: 1 to 20 characters of GS1's set.
    /// - Returns: nil for a level that is none.
    /// - Throws: a lot or serial that cannot be printed.
    package init?(
        product gtin: GTIN, level: Level = .item, lot: String? = nil, serial: String? = nil
    ) throws(GS1Error) {
        if case .pack(let level) = level, !(1...8).contains(level) { return nil }
        guard let number = gtin.onLevel(level.digit) else { return nil }
        var elements = [number.element]
        if let lot { elements.append(try Element(ai: "10", value: lot)) }
        if let serial { elements.append(try Element(ai: "21", value: serial)) }
        self.elements = elements
        path = try DigitalLink(elements: elements).path
    }

    package init(place gln: GLN, as role: LocationRole = .physical) throws(GS1Error) {
        let element = try Element(ai: role.rawValue, value: gln.text)
        elements = [element]
        path = role.isKey ? try DigitalLink(elements: [element]).path : nil
    }

    /// As printed under a symbol: `(01)08931234567897(10)260727-01`.
    package var text: String { elements.map { "(\($0.ai))\($0.value)" }.joined() }
}
