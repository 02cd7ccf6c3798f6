/// The origin as a label says it (NĐ 37/2026/NĐ-CP Điều 47): a phrase and a country.
package struct ProductOrigin: Codable, Hashable, Sendable {
    /// Raw values are stored; words `product.origin.…`. Those from `assembled` on are for goods whose origin nobody can tell: the last stage.
    package enum Phrase: String, CaseIterable, Codable, Hashable, Sendable {
        case productOf, madeIn, manufacturedAt, producedBy, origin
        case assembled, bottled, mixed, finished, packed, labelled
    }

    package var phrase: Phrase
    /// ISO 3166-1, two letters.
    package var country: String

    package init(_ phrase: Phrase = .productOf, country: String = "VN") {
        self.phrase = phrase
        self.country = country
    }
}
