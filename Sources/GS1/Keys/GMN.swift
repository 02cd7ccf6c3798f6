/// Global Model Number: up to 25 characters of CSET 82, the last two a check pair (AI 8013).
package struct GMN: IdentificationKey {
    package static let ai = "8013"
    package let text: String

    package init(_ text: some StringProtocol) throws(GS1Error) { self.text = try Self.checked(text) }
}
