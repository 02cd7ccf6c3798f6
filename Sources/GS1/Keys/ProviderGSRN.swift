/// Global Service Relation Number of a provider, 18 digits (AI 8017).
package struct ProviderGSRN: IdentificationKey {
    package static let ai = "8017"
    package let text: String

    package init(_ text: some StringProtocol) throws(GS1Error) { self.text = try Self.checked(text) }
}
