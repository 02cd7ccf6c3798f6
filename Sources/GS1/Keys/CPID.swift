/// Component and Part Identifier: up to 30 characters of CSET 39 (AI 8010).
package struct CPID: IdentificationKey {
    package static let ai = "8010"
    package let text: String

    package init(_ text: some StringProtocol) throws(GS1Error) { self.text = try Self.checked(text) }
}
