/// Global Service Relation Number: of a recipient, 18 digits (AI 8018).
package struct GSRN: IdentificationKey {
    package static let ai = "8018"
    package let text: String

    package init(_ text: some StringProtocol) throws(GS1Error) { self.text = try Self.checked(text) }
}
