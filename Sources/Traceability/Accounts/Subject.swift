/// What a deed is done on, as much of it as decisions look at.
package struct Subject: Hashable, Sendable {
    /// Nil: no file, e.g. an account.
    package let kind: FileKind?
    /// The party's own ID and those above it: the owner of a place or product, the cooperatives and unions it belongs to.
    package let parties: Set<String>
    /// Five digits; nil while nobody knows.
    package let commune: String?
    package let sector: Sector?

    package init(kind: FileKind? = nil, parties: Set<String> = [], commune: String? = nil, sector: Sector? = nil) {
        self.kind = kind
        self.parties = parties
        self.commune = commune
        self.sector = sector
    }
}
