/// Individual Trade Item Piece: a GTIN, the number of the piece and of all pieces, 18 digits (AI 8006).
package struct ITIP: IdentificationKey {
    package static let ai = "8006"
    package let text: String

    package init(_ text: some StringProtocol) throws(GS1Error) { self.text = try Self.checked(text) }

    package var gtin: GTIN { GTIN(checked: String(text.prefix(14))) }
    /// From 1 to `total`.
    package var piece: Int { Int(text.dropFirst(14).prefix(2))! }
    package var total: Int { Int(text.suffix(2))! }
}
