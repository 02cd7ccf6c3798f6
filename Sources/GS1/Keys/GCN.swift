/// Global Coupon Number: 13 digits and an optional serial of digits (AI 255).
package struct GCN: IdentificationKey {
    package static let ai = "255"
    package let text: String

    package init(_ text: some StringProtocol) throws(GS1Error) { self.text = try Self.checked(text) }

    package var couponType: String { String(text.prefix(13)) }
    /// The serial of one coupon; nil when the key names the type only.
    package var serial: String? { text.utf8.count > 13 ? String(text.dropFirst(13)) : nil }
}
