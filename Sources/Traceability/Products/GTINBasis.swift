/// What a business's right to a GTIN rests on.
package struct GTINBasis: Codable, Hashable, Sendable {
    /// Raw values are stored.
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        /// It lies in the prefix that GS1 gave to this business.
        case own
        /// Its holder lets this business use it: an import, a brand it makes goods for.
        case authorised
    }

    package var kind: Kind
    /// The certificate of the prefix, or the letter or contract of the holder.
    package var paper: String?
    /// Who holds it, where it is another.
    package var holder: String?
    /// Two letters, where the holder is abroad.
    package var holderCountry: String?
    package var from: CivilDay?
    package var to: CivilDay?

    package init(
        _ kind: Kind, paper: String? = nil, holder: String? = nil, holderCountry: String? = nil, from: CivilDay? = nil,
        to: CivilDay? = nil
    ) {
        self.kind = kind
        self.paper = paper
        self.holder = holder
        self.holderCountry = holderCountry
        self.from = from
        self.to = to
    }

    package func holds(on day: CivilDay) -> Bool { from.map { $0 <= day } ?? true && to.map { day <= $0 } ?? true }
}
