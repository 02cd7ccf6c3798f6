/// A code that an authority or a market gave a place: "mã số vùng trồng", "mã số cơ sở đóng gói", a livestock farm's, a cage's.
///
/// No text fixes their form, old codes outlive their province, and markets have their own: so nothing is refused, and what looks odd is
/// only asked about.
package struct PlaceCode: Hashable, Sendable, Codable {
    /// Upper case, plain hyphens, no spaces.
    package let text: String

    /// `nil` of nothing, of what is longer than any code, and of what holds more than letters, digits and `-./_`.
    package init?(reading text: some StringProtocol) {
        let clean = text.compactMap(Self.clean)
        guard (1...60).contains(clean.count), clean.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        guard clean.allSatisfy({ $0.isLetter || $0.isNumber || "-./_".contains($0) }) else { return nil }
        self.text = String(clean).uppercased()
    }

    private static func clean(_ character: Character) -> Character? {
        if character.isWhitespace { return nil }
        return ["–", "—", "‐", "‑", "−"].contains(character) ? "-" : character
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let code = PlaceCode(reading: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no code of a place")
        }
        self = code
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
