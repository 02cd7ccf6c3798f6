/// As much of an address as the public may read. Never coordinates.
package struct PublicAddress: Hashable, Sendable {
    /// House number and street, or hamlet; `nil` for a household.
    package let street: String?
    /// Five digits.
    package let communeCode: String?
    /// Two digits.
    package let provinceCode: String?
    /// Names as declared, for places that have no Vietnamese code.
    package let city: String?
    package let state: String?
    /// ISO 3166-1, two letters.
    package let countryCode: String?

    package init(
        street: String?, communeCode: String?, provinceCode: String?, city: String?, state: String?,
        countryCode: String?
    ) {
        self.street = street
        self.communeCode = communeCode
        self.provinceCode = provinceCode
        self.city = city
        self.state = state
        self.countryCode = countryCode
    }

    package var isEmpty: Bool {
        street == nil && communeCode == nil && provinceCode == nil && city == nil && state == nil && countryCode == nil
    }
}
