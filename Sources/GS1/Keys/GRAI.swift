/// Global Returnable Asset Identifier: a zero, 13 digits for the type and an optional serial (AI 8003).
package struct GRAI: IdentificationKey {
    package static let ai = "8003"
    package let text: String

    package init(_ text: some StringProtocol) throws(GS1Error) { self.text = try Self.checked(text) }

    /// The leading zero and the 13 digits of the asset type.
    package var assetType: String { String(text.prefix(14)) }
    /// The serial of one asset; nil when the key names the type only.
    package var serial: String? { text.utf8.count > 14 ? String(text.dropFirst(14)) : nil }
}
