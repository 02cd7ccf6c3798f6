/// What an authority's decision stops. Raw values are stored; words `suspension.kind.…`.
package enum SuspensionKind: String, CaseIterable, Codable, Hashable, Sendable {
    /// What the business declared is not shown: the page says so and keeps who answers for the goods.
    case display
    /// The goods may not be sold on: the page warns of them.
    case circulation
}
