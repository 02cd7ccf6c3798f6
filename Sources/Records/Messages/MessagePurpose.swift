/// Why a person is written to. Raw values are stored, and stand in a province's own templates.
package enum MessagePurpose: String, Hashable, Sendable, CaseIterable {
    /// Asked to take part: a link, or a code to come in with.
    case invitation
    /// A code or link to set a new password.
    case reset
    /// A code that shows that the phone or mailbox is one's own.
    case confirmation
    /// Something happened that one should know.
    case notice
    /// An operator tries the way out.
    case test
}
