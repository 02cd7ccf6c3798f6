package import GS1

extension DigitalLink {
    /// The digits of a GTIN that no two companies share less than: whoever declared something under them may have issued it,
    /// and where nobody did, nobody here has. `nil` for other keys and for numbers that belong to no company's range.
    ///
    /// GS1 Vietnam gives company prefixes of 7 to 12 digits (with its 893), other members rarely fewer than 6.
    package var issuerDigits: String? {
        guard key.ai == "01", key.value.utf8.count == 14, !key.value.hasPrefix("000000"), !isInternal else {
            return nil
        }
        let digits = key.value.dropFirst()
        guard !Self.ofNoCompany.contains(where: digits.hasPrefix) else { return nil }
        return String(digits.prefix(digits.hasPrefix(Self.vietnam) ? 7 : 6))
    }

    /// The number was issued by GS1 Vietnam, which does not say where the goods are from.
    package var isOfVietnam: Bool { issuerDigits?.hasPrefix(Self.vietnam) ?? false }

    private static let vietnam = "893"
    /// Serials, books and music, refund receipts, coupons (General Specifications 1.4.2).
    private static let ofNoCompany = ["977", "978", "979", "980", "981", "982", "983", "984", "99"]
}
