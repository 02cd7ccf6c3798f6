/// One entry of a file's history.
package struct FileVersion: Hashable, Sendable {
    package let version: Int64
    /// Microseconds UTC.
    package let at: Int64
    package let actor: String
    package let reason: String?
    package let changes: [ChangeShown]
}
