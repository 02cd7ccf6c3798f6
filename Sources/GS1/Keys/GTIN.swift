/// Global Trade Item Number, kept as 14 digits whatever length it came in (AI 01).
package struct GTIN: IdentificationKey {
    package static let ai = "01"
    /// Always 14 digits, shorter ones led by zeros.
    package let text: String

    /// Accepts GTIN-8, GTIN-12, GTIN-13 and GTIN-14.
    package init(_ text: some StringProtocol) throws(GS1Error) {
        let given = String(text)
        let missing = Self.missingZeros(given.utf8.count)
        guard given.utf8.count + missing == 14 else {
            let arguments = ["found": String(given.utf8.count), "minimum": "8", "maximum": "14"]
            throw GS1Error(.length, ai: Self.ai, position: min(14, given.utf8.count), arguments: arguments)
        }
        do throws(GS1Error) {
            self.text = try Self.checked(String(repeating: "0", count: missing) + given)
        } catch {
            throw error.moved { max(0, $0 - missing) }
        }
    }

    init(checked text: String) { self.text = text }

    /// The zeros that make a GTIN-8, GTIN-12 or GTIN-13 fourteen digits long.
    static func missingZeros(_ count: Int) -> Int { [8, 12, 13].contains(count) ? 14 - count : 0 }

    /// Packaging level of a GTIN-14: 0 the item itself, 1 to 8 higher levels, 9 variable measure.
    package var indicator: Int { Int(text.utf8.first! & 15) }

    /// The same item on another packaging level, with its own check digit. Nil when the level is none of 0 to 9.
    package func onLevel(_ indicator: Int) -> GTIN? {
        guard (0...9).contains(indicator) else { return nil }
        let body = "\(indicator)" + text.dropFirst().dropLast()
        return GTIN(checked: body + String(UnicodeScalar(CheckDigit.following(body.utf8))))
    }
}
