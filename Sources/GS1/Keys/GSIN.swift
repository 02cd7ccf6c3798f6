/// Global Shipment Identification Number: 17 digits (AI 402).
package struct GSIN: IdentificationKey {
    package static let ai = "402"
    package let text: String

    package init(_ text: some StringProtocol) throws(GS1Error) { self.text = try Self.checked(text) }
}
