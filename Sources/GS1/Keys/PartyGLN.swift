/// Global Location Number of a party, 13 digits (AI 417).
package struct PartyGLN: IdentificationKey {
    package static let ai = "417"
    package let text: String

    package init(_ text: some StringProtocol) throws(GS1Error) { self.text = try Self.checked(text) }
}
