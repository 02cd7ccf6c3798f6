package import GS1

/// One thing an event names, with the part it plays and how much of it.
package struct Mention: Hashable, Sendable {
    package let thing: ThingKey
    package let role: MentionRole
    /// Nil for a single thing and for an unknown amount.
    package let quantity: Double?
    package let uom: String?
    /// Why the identifier is no good GS1 key, though it looks like one. A finding, never a refusal.
    package let problem: GS1Error?
    /// The member that names it and, in a list, the index.
    package let member: String
    package let index: Int?
    package let detail: String?

    /// JSON pointer from the event, `/epcList/3`.
    package var pointer: String {
        "/" + member + (index.map { "/\($0)" } ?? "") + (detail.map { "/" + $0 } ?? "")
    }
}
