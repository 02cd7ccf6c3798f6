/// Global Location Number: a place or a party, 13 digits (General Specifications 3.7, AI 410 to 417).
package struct GLN: IdentificationKey {
    package static let ai = "414"
    package let text: String

    package init(_ text: some StringProtocol) throws(GS1Error) { self.text = try Self.checked(text) }
}
