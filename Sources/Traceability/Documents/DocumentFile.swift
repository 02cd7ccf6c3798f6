/// The file of a paper that says something of a business, its places or its goods: which, by whom, of what, for how long.
///
/// A file handed in is its owner's word. Only one that an officer let in is confirmed, and the page says by whom.
package struct DocumentFile: ProvinceFile {
    package static let kind = FileKind.document
    package static let personalPaths: Set<String> = ["note", "copy/name"]

    package var standing: Standing
    /// The party it was given to: a file's ID.
    package var owner: String
    /// Of what it covers, where it is looked after; worked out when it is written.
    package var commune: String?
    package var sector: Sector?

    package var type: DocumentType
    /// What it is called: `Giấy chứng nhận VietGAP`.
    package var name: String
    package var number: String?
    package var issuer: String?
    package var scope: DocumentScope
    /// The first and the last day on which it holds.
    package var validFrom: CivilDay?
    package var validTo: CivilDay?

    package var audience: DocumentAudience
    /// IDs of parties, for ``DocumentAudience/partner``.
    package var partners: [String]
    package var copy: DocumentCopy?
    /// The file of the paper that this one takes the place of: a renewal.
    package var replaces: String?
    package var note: String?

    enum CodingKeys: String, CodingKey {
        case standing, owner, commune, sector, type, name, number, issuer, scope, validFrom, validTo, audience, partners
        case copy, replaces, note
    }

    package init(_ type: DocumentType, name: String, owner: String, standing: Standing) {
        self.type = type
        self.name = name
        self.owner = owner
        self.standing = standing
        scope = DocumentScope()
        audience = .authority
        partners = []
    }
}

extension DocumentFile {
    /// Whether another value says something else than an officer looked at; who may see it and what its owner notes is no such thing.
    package func saysOtherThan(_ approved: DocumentFile) -> Bool {
        var mine = self
        mine.standing = approved.standing
        mine.audience = approved.audience
        mine.partners = approved.partners
        mine.note = approved.note
        return mine != approved
    }

    /// What it gives a page to show: one a standard, or one by its name.
    package var certificates: [Certificate] {
        let standards = scope.standards.isEmpty ? [name] : scope.standards
        return standards.compactMap { standard in
            Certificate(
                standard: standard.fittingAPage, agency: issuer?.fittingAPage, number: number?.fittingAPage,
                start: validFrom, end: validTo)
        }
    }
}
