/// What lists of products are narrowed to. Raw values are stored; words `list.mark.…`.
package enum ListMark: String, CaseIterable, Hashable, Sendable {
    case high, medium, priority
    /// Tracing is obligatory today.
    case obliged
    /// The code of the goods is too short to say.
    case unsure
}
