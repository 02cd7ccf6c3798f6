/// A machine client's key, without its secret.
package struct APIKey: Hashable, Sendable {
    package let id: String
    package let name: String
    /// The party the key acts for.
    package let sender: String
    package let scopes: Set<Scope>
    /// Microseconds UTC, here and below.
    package let createdAt: Int64
    package let createdBy: String
    package let expiresAt: Int64?
    package let revokedAt: Int64?

    /// Whether the key opens doors at this instant.
    package func isValid(at now: Int64) -> Bool {
        revokedAt == nil && expiresAt.map { now < $0 } ?? true
    }

    package var actor: Actor { Actor(id: "key:\(id)", sender: sender, scopes: scopes) }
}
