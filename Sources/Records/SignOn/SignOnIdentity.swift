/// Whom a provider vouches for. It says nothing about what that person may do here.
package struct SignOnIdentity: Hashable, Sendable {
    package let issuer: String
    /// The provider's own name for the person, never given to another.
    package let subject: String
    /// The value of the configured claim; the subject where that is `sub`.
    package let claim: String

    package init(issuer: String, subject: String, claim: String) {
        self.issuer = issuer
        self.subject = subject
        self.claim = claim
    }
}
