/// Serial Shipping Container Code: a logistic unit, 18 digits (AI 00).
package struct SSCC: IdentificationKey {
    package static let ai = "00"
    package let text: String

    package init(_ text: some StringProtocol) throws(GS1Error) { self.text = try Self.checked(text) }
}
