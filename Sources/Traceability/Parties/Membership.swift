/// That a household belongs to a cooperative, or a cooperative to a union.
package struct Membership: Codable, Hashable, Sendable {
    /// ID of the party it belongs to.
    package var party: String
    /// The member's code there: what the public sees in place of a name (NĐ 37/2026 Điều 23.5 names the producer, which is the cooperative).
    package var code: String?
    package var since: CivilDay?
    /// The last day; nil while it lasts.
    package var until: CivilDay?

    package init(party: String, code: String? = nil, since: CivilDay? = nil, until: CivilDay? = nil) {
        self.party = party
        self.code = code
        self.since = since
        self.until = until
    }
}
