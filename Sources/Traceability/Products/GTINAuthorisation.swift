/// That the holder of a GTIN lets somebody use it (NĐ 37/2026/NĐ-CP Điều 28.1e): contract processing, packing, distribution.
package struct GTINAuthorisation: Codable, Hashable, Sendable {
    /// Who may: a party's file.
    package var party: String
    package var scope: Set<GTINScope>
    package var from: CivilDay
    /// The last day; nil: until it is taken back.
    package var to: CivilDay?
    /// Number of the contract or letter.
    package var paper: String?

    package init(party: String, scope: Set<GTINScope>, from: CivilDay, to: CivilDay? = nil, paper: String? = nil) {
        self.party = party
        self.scope = scope
        self.from = from
        self.to = to
        self.paper = paper
    }

    package func holds(on day: CivilDay) -> Bool { from <= day && to.map { day <= $0 } ?? true }
}
