/// How far a role carries a deed.
enum Span: Hashable, Sendable {
    case nowhere
    /// The grant's party, and who belongs to it.
    case party
    /// The grant's communes and sectors.
    case area
}
