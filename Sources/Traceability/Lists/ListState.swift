/// How far a version of a list is. Raw values are stored.
package enum ListState: String, CaseIterable, Codable, Hashable, Sendable {
    /// Being written; says nothing of anything.
    case draft
    /// Approved by somebody else than who wrote it: never changed again, in force by its days.
    case approved
    /// Thrown away before it was approved.
    case discarded
}
