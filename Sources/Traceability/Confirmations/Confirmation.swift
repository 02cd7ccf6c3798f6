package import GS1

/// That an authority confirmed one fact the business declared.
package struct Confirmation: Hashable, Sendable {
    package let fact: ConfirmedFact
    /// The party, the product or the place.
    package let thing: ThingKey
    /// Name of the authority.
    package let authority: String
    package let day: CivilDay
    /// Number of the decision, where there is one.
    package let document: String?
    /// Of a place.
    package let category: PlaceKind?
    /// Where it lay when it was confirmed: what lies elsewhere by now is another thing.
    package let commune: String?
    /// What was confirmed changed since: it is of an earlier state.
    package let isOvertaken: Bool

    package init(
        _ fact: ConfirmedFact, of thing: ThingKey, authority: String, day: CivilDay, document: String? = nil,
        category: PlaceKind? = nil, commune: String? = nil, isOvertaken: Bool = false
    ) {
        self.fact = fact
        self.thing = thing
        self.authority = authority
        self.day = day
        self.document = document
        self.category = category
        self.commune = commune
        self.isOvertaken = isOvertaken
    }
}

extension [Confirmation] {
    /// Those about a thing that a page says lies here, in the order of facts.
    package func of(_ thing: ThingKey?, in commune: String?) -> [Confirmation] {
        filter { one in one.thing == thing && (commune == nil || one.commune == nil || one.commune == commune) }
            .sorted {
                ConfirmedFact.allCases.firstIndex(of: $0.fact)! < ConfirmedFact.allCases.firstIndex(of: $1.fact)!
            }
    }
}
