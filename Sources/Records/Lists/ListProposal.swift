package import Traceability

/// What an officer proposes for the province's list.
package struct ListProposal: Hashable, Sendable {
    /// Raw values are stored.
    package enum State: String, CaseIterable, Sendable { case open, accepted, declined }

    package let id: String
    /// Time-ordered.
    package let number: Int64
    package let list: String
    /// The product's file, where it is about one.
    package let product: String?
    package let entry: ListEntry
    package let reason: String
    package let actor: String
    package let at: Int64
    package let state: State
    package let decidedAt: Int64?
    package let decidedBy: String?
    package let answer: String?
    /// The version it was taken into: its ID.
    package let version: String?
}
