/// Global Document Type Identifier: 13 digits and an optional serial (AI 253).
package struct GDTI: IdentificationKey {
    package static let ai = "253"
    package let text: String

    package init(_ text: some StringProtocol) throws(GS1Error) { self.text = try Self.checked(text) }

    package var documentType: String { String(text.prefix(13)) }
    /// The serial of one document; nil when the key names the type only.
    package var serial: String? { text.utf8.count > 13 ? String(text.dropFirst(13)) : nil }
}
