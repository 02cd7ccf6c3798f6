/// What a label says besides name, responsible party and origin. Raw values are stored and name the words `label.item.…`.
package enum LabelItem: String, CaseIterable, Codable, Hashable, Sendable {
    case quantity
    case manufactured
    case expiry
    case ingredients
    case nutrition
    case warnings
    /// How to use and to store it.
    case use
    /// What it is for, for whom, how much of it.
    case purpose
    /// The phrases the annex gives word for word.
    case phrases
    /// Ethanol by volume.
    case ethanol
    case lot
    /// How much of it is genetically modified.
    case modified
    /// Registration or licence.
    case registration

    /// Written lot by lot, with the goods: a product's file cannot have it.
    package var isOfLot: Bool { self == .manufactured || self == .lot }
}
