/// What the goods are. The raw values stand in master data (``MasterDataAttribute/productGroup``) and name the words `product.group.…`.
package enum ProductGroup: String, CaseIterable, Codable, Hashable, Sendable {
    case durian, pomelo, cashew, pepper, coffee, cocoa, rice, vegetable, fruit, tea, mushroom, honey
    case pork, poultry, egg, beef, milk, fish
    case processed, drink, herb, feed, input, cosmetic, medicine, craft, consumer, other

    /// Which branch of the state follows it.
    package var sector: Sector {
        switch self {
        case .durian, .pomelo, .cashew, .pepper, .coffee, .cocoa, .rice, .vegetable, .fruit, .tea, .mushroom, .honey,
            .pork, .poultry, .egg, .beef, .milk, .fish, .feed, .input:
            .agriculture
        case .processed, .drink, .craft, .consumer: .trade
        case .herb, .cosmetic, .medicine: .health
        case .other: .science
        }
    }
}
