/// A provider that vouches for people, and how we are known there.
package struct SignOnSettings: Sendable {
    /// As the provider's own description says it, without a slash at the end unless it has one there.
    package let issuer: String
    package let client: String
    /// Nil for a client without one; then PKCE alone proves that who began is who ends.
    package let secret: String?
    /// Our address the provider sends people back to.
    package let redirect: String
    /// Separated by spaces; `openid` is among them.
    package let scopes: String
    /// The claim by which a person is known here: `sub` unless configured otherwise.
    package let claim: String

    package init(
        issuer: String, client: String, secret: String? = nil, redirect: String, scopes: String = "openid",
        claim: String = "sub"
    ) {
        self.issuer = issuer
        self.client = client
        self.secret = secret
        self.redirect = redirect
        self.scopes = scopes.split(separator: " ").contains("openid") ? scopes : "openid " + scopes
        self.claim = claim
    }

    /// How long somebody may take at the provider, in microseconds.
    static let patience: Int64 = 600_000_000
    /// How far the provider's clock may be from ours, in seconds.
    static let skew = 60.0
}
