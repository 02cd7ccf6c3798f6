/// Why somebody is sent to the provider.
package struct SignOnErrand: Hashable, Sendable {
    /// Where they want to be afterwards: a path of ours.
    package let destination: String
    /// The account that is to be tied to the name there; nil for who signs in.
    package let account: String?

    package init(destination: String, account: String? = nil) {
        self.destination = destination
        self.account = account
    }
}
