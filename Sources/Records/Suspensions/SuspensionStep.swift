/// What became of a suspension.
package struct SuspensionStep: Hashable, Sendable {
    /// Raw values are stored; words `suspension.step.…`.
    package enum Kind: String, CaseIterable, Hashable, Sendable { case made, answered, lifted }

    package let number: Int64
    /// Microseconds UTC.
    package let at: Int64
    package let actor: String
    package let kind: Kind
    /// The reason, or the answer.
    package let text: String
    /// By which decision it was made or lifted.
    package let decision: String?
}
