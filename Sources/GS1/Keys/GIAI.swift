/// Global Individual Asset Identifier: company prefix and reference, up to 30 characters of CSET 82 (AI 8004).
package struct GIAI: IdentificationKey {
    package static let ai = "8004"
    package let text: String

    package init(_ text: some StringProtocol) throws(GS1Error) { self.text = try Self.checked(text) }
}
