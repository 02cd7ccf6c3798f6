/// What the province keeps a file of. Raw values are stored.
package enum FileKind: String, CaseIterable, Codable, Hashable, Sendable {
    case party, place, product
    /// A paper that says something of the others.
    case document

    /// Kinds of things that codes are given to.
    package static let coded: [FileKind] = [.party, .place, .product]
}
