package import Traceability

/// A link as it stands in the store.
package struct StoredLink: Hashable, Sendable {
    package let id: String
    /// From 1.
    package let version: Int64
    /// Microseconds UTC, here and below.
    package let changedAt: Int64
    /// Nil while it stands.
    package let endedAt: Int64?
    /// The product, place or party whose key it is registered on.
    package let file: String
    package let draft: LinkDraft
    /// As the checker found its target; nil before it looked.
    package var health: LinkHealth?

    package init(
        id: String, version: Int64, changedAt: Int64, endedAt: Int64?, file: String, draft: LinkDraft,
        health: LinkHealth? = nil
    ) {
        self.id = id
        self.version = version
        self.changedAt = changedAt
        self.endedAt = endedAt
        self.file = file
        self.draft = draft
        self.health = health
    }
}
