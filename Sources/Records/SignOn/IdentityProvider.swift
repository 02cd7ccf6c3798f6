/// Who vouches for people: the province's own sign-on, or VNeID. The adapter is in `Exchange`.
package protocol IdentityProvider: Sendable {
    /// - Parameter language: `vi` or `en`, for the provider's pages.
    func begin(_ errand: SignOnErrand, language: String) async throws(SignOnTrouble) -> SignOnDeparture

    /// - Parameters:
    ///   - parameters: the query of the way back, by name.
    ///   - ticket: what the browser kept.
    func finish(
        _ parameters: @Sendable (String) -> String?, ticket: String?
    ) async throws(SignOnTrouble) -> SignOnReturn
}

/// Where a browser goes, and what it keeps meanwhile.
package struct SignOnDeparture: Hashable, Sendable {
    package let address: String
    /// For a cookie of this browser, ten minutes long.
    package let ticket: String

    package init(address: String, ticket: String) {
        self.address = address
        self.ticket = ticket
    }
}

/// Who came back, and what for.
package struct SignOnReturn: Hashable, Sendable {
    package let identity: SignOnIdentity
    package let errand: SignOnErrand

    package init(identity: SignOnIdentity, errand: SignOnErrand) {
        self.identity = identity
        self.errand = errand
    }
}
