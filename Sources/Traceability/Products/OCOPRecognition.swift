/// That a product was recognised in the programme "Mỗi xã một sản phẩm" (QĐ 148/QĐ-TTg of 24 February 2023): three to five stars.
package struct OCOPRecognition: Codable, Hashable, Sendable {
    package var stars: Int
    /// Number of the decision: `1234/QĐ-UBND`.
    package var decision: String?
    package var decided: CivilDay?
    package var issuer: String?
    /// The decision says so; nothing is worked out, since how long one holds has changed.
    package var validTo: CivilDay?

    package init(
        stars: Int, decision: String? = nil, decided: CivilDay? = nil, issuer: String? = nil, validTo: CivilDay? = nil
    ) {
        self.stars = stars
        self.decision = decision
        self.decided = decided
        self.issuer = issuer
        self.validTo = validTo
    }

    /// Fewer than three are scored and not recognised.
    package static let recognised = 3...5
}
