/// What a row is read by besides itself.
package struct ImportTerms: Sendable {
    package let subject: ImportSubject
    package let circumstances: FileCircumstances
    /// Codes of communes by a folded name, with or without its kind (`xa xuan bac`, `xuan bac`), and by that of the province where it was written too.
    package let communes: @Sendable (_ name: String, _ province: String?) -> [String]
    /// The party that the households belong to.
    package let party: String?
    /// Where and what that one is: taken for what a row leaves open.
    package let commune: String?
    package let sector: Sector?
    /// Whether who imports may have files there.
    package let isWithin: @Sendable (Subject) -> Bool
    /// Who fills in the files: an ID.
    package let author: String

    package init(
        subject: ImportSubject, circumstances: FileCircumstances,
        communes: @escaping @Sendable (_ name: String, _ province: String?) -> [String],
        party: String?, commune: String?, sector: Sector?, isWithin: @escaping @Sendable (Subject) -> Bool,
        author: String
    ) {
        self.subject = subject
        self.circumstances = circumstances
        self.communes = communes
        self.party = party
        self.commune = commune
        self.sector = sector
        self.isWithin = isWithin
        self.author = author
    }
}
