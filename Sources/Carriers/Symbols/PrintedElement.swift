/// An application identifier with its value, to be printed: `(10)LOT-1`. Who made it has checked it.
package struct PrintedElement: Hashable, Sendable {
    package let ai: String
    package let value: String
    /// No separator follows it in a symbol: its length is known from its first two digits.
    package let hasPredefinedLength: Bool

    package init(ai: String, value: String, hasPredefinedLength: Bool) {
        self.ai = ai
        self.value = value
        self.hasPredefinedLength = hasPredefinedLength
    }

    /// As it stands under a symbol (General Specifications 4.14).
    var caption: String { "(\(ai))\(value)" }

    /// What separates two elements, as scanners transmit it.
    static let separator: UInt8 = 0x1D

    /// One behind the other, as a symbol holds them: a separator behind each whose length nobody knows, but not behind the last.
    static func joined(_ elements: [PrintedElement]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, element) in elements.enumerated() {
            bytes += Array((element.ai + element.value).utf8)
            if !element.hasPredefinedLength, index < elements.count - 1 { bytes.append(separator) }
        }
        return bytes
    }
}
