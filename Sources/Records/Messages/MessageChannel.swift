/// The ways to reach a person. Raw values are stored.
package enum MessageChannel: String, Hashable, Sendable, CaseIterable {
    case phone
    case email
}
