package import Traceability

/// A code that one person handed to another, without the code.
package struct AccountCode: Hashable, Sendable {
    /// Raw values are stored.
    package enum Kind: String, Sendable {
        /// Makes an account with a part, or adds the part to one.
        case invitation
        /// Lets somebody choose a new password.
        case reset
    }

    package let id: String
    package let kind: Kind
    /// Of a reset.
    package let account: String?
    /// Of an invitation.
    package let grant: Grant?
    /// Of an invitation: whom it is for, as the inviter wrote it.
    package let name: String
    /// Microseconds UTC, here and below.
    package let createdAt: Int64
    package let createdBy: String
    package let expiresAt: Int64
}
