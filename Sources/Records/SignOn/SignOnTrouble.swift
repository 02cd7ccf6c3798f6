/// Why nobody is vouched for.
package struct SignOnTrouble: Error, Hashable, Sendable {
    /// Words for each are in the catalogue: `error.signOn.…`.
    package enum Code: String, CaseIterable, Sendable {
        /// The provider cannot be reached, or is busy.
        case unavailable = "signOn.unavailable"
        /// What the provider says of itself does not fit what was configured, or is not enough.
        case provider = "signOn.provider"
        /// The provider, or the person there, said no.
        case refused = "signOn.refused"
        /// This way back does not belong to a way there that began in this browser a moment ago.
        case lost = "signOn.lost"
        /// The provider does not take the code: used before, too old, or not for us.
        case code = "signOn.code"
        /// The ID token is not one we believe.
        case token = "signOn.token"
        /// Nobody here is known by that name: who is not invited has no way in.
        case stranger = "signOn.stranger"
        /// The name there belongs to another account here, or the account to another name there.
        case taken = "signOn.taken"
    }

    package let code: Code
    /// For the log: which rule, never a token, a code or a name.
    package let detail: String

    package init(_ code: Code, _ detail: String) {
        self.code = code
        self.detail = detail
    }
}
