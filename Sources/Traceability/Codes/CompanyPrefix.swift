/// A company prefix as GS1 Vietnam gives it: 7 to 10 digits, or 12 for a single product.
package struct CompanyPrefix: Hashable, Sendable, Comparable {
    package let digits: String

    /// - Returns: nil for another length, anything but digits, and prefixes for use within one company or region.
    package init?(_ text: String) {
        guard CodeRegistration.isPrefix(text), !Self.isRestricted(text) else { return nil }
        digits = text
    }

    /// It was given for one product: no other number can be made of it, and none for places or pallets.
    package var isSingle: Bool { digits.utf8.count == 12 }

    /// One of them begins with the other: they cannot belong to two businesses.
    package func overlaps(_ other: CompanyPrefix) -> Bool {
        digits.hasPrefix(other.digits) || other.digits.hasPrefix(digits)
    }

    /// 02, 04 and 20–29 (General Specifications 1.4.5).
    private static func isRestricted(_ text: String) -> Bool {
        text.hasPrefix("02") || text.hasPrefix("04") || text.hasPrefix("2")
    }

    package static func < (left: CompanyPrefix, right: CompanyPrefix) -> Bool { left.digits < right.digits }
}
