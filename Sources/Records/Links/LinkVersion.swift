package import Traceability

/// One change of a link, as its history tells it.
package struct LinkVersion: Hashable, Sendable {
    package let version: Int64
    /// Microseconds UTC.
    package let at: Int64
    package let actor: String
    package let changes: [FileChange]
}
