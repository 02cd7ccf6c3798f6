/// A household whose land is part of a growing area.
package struct PlaceHousehold: Codable, Hashable, Sendable {
    /// Its own file, where it has one.
    package var party: String?
    package var name: String
    package var hectares: Double?

    package init(party: String? = nil, name: String, hectares: Double? = nil) {
        self.party = party
        self.name = name
        self.hectares = hectares
    }
}

/// Who may pack what a growing area yields, as the one who holds the code allowed.
package struct PlacePacker: Codable, Hashable, Sendable {
    package var party: String?
    package var name: String
    /// The packing house's own code.
    package var code: PlaceCode?
    package var until: CivilDay?

    package init(party: String? = nil, name: String, code: PlaceCode? = nil, until: CivilDay? = nil) {
        self.party = party
        self.name = name
        self.code = code
        self.until = until
    }
}
