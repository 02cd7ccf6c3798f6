/// Where a party or place is. Communes merge; what stands on labels may stay as it was for up to two years (NĐ 37/2026 Điều 98.5).
package struct FileAddress: Codable, Hashable, Sendable {
    /// House, street, hamlet.
    package var street: String?
    /// Five digits of a commune of today.
    package var commune: String?
    /// The whole address as it is printed on labels, where that differs.
    package var printed: String?

    package init(street: String? = nil, commune: String? = nil, printed: String? = nil) {
        self.street = street
        self.commune = commune
        self.printed = printed
    }
}
