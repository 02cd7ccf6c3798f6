/// One write, as the audit trail keeps it.
package struct AuditEntry: Hashable, Sendable {
    /// Time-ordered.
    package let number: Int64
    /// Microseconds UTC.
    package let at: Int64
    /// `Actor.id`.
    package let actor: String
    package let action: AuditAction
    /// What was written on: `kind:key`, e.g. `job:01J8…`, `event:42`, `key:…`.
    package let subject: String
    /// What words would need: never a secret, never personal data.
    package let detail: String
    /// The `X-Request-Id` of the request that caused it.
    package let request: String?
    /// The client's address; nil for the program itself.
    package let peer: String?
}
