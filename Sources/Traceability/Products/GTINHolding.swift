/// What one approved product file says about its GTIN, as decisions look at it.
package struct GTINHolding: Codable, Hashable, Sendable {
    /// The party that answers for the product.
    package let owner: String
    package let basis: GTINBasis?
    package let authorised: [GTINAuthorisation]

    package init(owner: String, basis: GTINBasis? = nil, authorised: [GTINAuthorisation] = []) {
        self.owner = owner
        self.basis = basis
        self.authorised = authorised
    }

    /// Nil: the file has not been approved, and holds nothing. One that was suspended or closed still holds its number.
    package init?(_ file: ProductFile) {
        guard [.active, .suspended, .closed].contains(file.standing.status) else { return nil }
        self.init(owner: file.owner, basis: file.basis, authorised: file.authorised)
    }
}
