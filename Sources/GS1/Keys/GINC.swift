/// Global Identification Number for Consignment: up to 30 characters of CSET 82 (AI 401).
package struct GINC: IdentificationKey {
    package static let ai = "401"
    package let text: String

    package init(_ text: some StringProtocol) throws(GS1Error) { self.text = try Self.checked(text) }
}
