/// Unit Pack Unique Identifier: a GTIN with a serial that a third party controls (AI 01 with AI 235).
package struct UPUI: Hashable, Sendable, CustomStringConvertible {
    package let gtin: GTIN
    /// Up to 28 characters of CSET 82.
    package let thirdPartyExtension: String

    /// Offsets in errors are those of the part the error's `ai` names.
    package init(gtin: GTIN, thirdPartyExtension: some StringProtocol) throws(GS1Error) {
        self.gtin = gtin
        self.thirdPartyExtension = try Element(ai: "235", value: thirdPartyExtension).value
    }

    package var elements: [Element] { [gtin.element, Element(checked: thirdPartyExtension, as: "235")] }
    package var description: String { elements.map(\.description).joined() }
}
