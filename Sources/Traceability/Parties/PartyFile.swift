/// What the province keeps of a business, a household or a body of the state.
///
/// Codes and numbers are kept as they are read back (``TaxCode``, ``PhoneNumber``), and kept even where they are wrong: a draft holds
/// what somebody typed, and its findings say what is wrong with it.
package struct PartyFile: ProvinceFile {
    package static let kind = FileKind.party
    package static let personalPaths: Set<String> = [
        "taxCode", "phone", "email", "representative", "contacts", "address/street", "address/printed", "note",
    ]

    package var partyKind: PartyKind
    package var name: String
    package var nameEnglish: String?
    /// 10 or 13 digits of an organisation, 12 of a person.
    package var taxCode: String?
    package var licence: Licence?
    package var representative: Contact?
    package var contacts: [Contact]
    package var phone: String?
    package var email: String?
    package var website: String?
    package var sector: Sector?
    package var address: FileAddress
    /// 13 digits.
    package var gln: String?
    package var memberships: [Membership]
    package var standing: Standing
    /// That the person agreed to what is kept and why; of households and traders.
    package var consent: Consent?
    /// The file's ID or account of who filled it in for the party.
    package var filledInBy: String?
    package var note: String?

    package init(_ kind: PartyKind, name: String, commune: String? = nil, on day: CivilDay) {
        partyKind = kind
        self.name = name
        address = FileAddress(commune: commune)
        contacts = []
        memberships = []
        standing = Standing(.draft, since: day)
    }

    package func index(of id: String) -> FileIndex {
        var keys: Set<FileKey> = []
        if let taxCode, !taxCode.isEmpty { keys.insert(FileKey("taxCode", taxCode)) }
        for phone in [phone, representative?.phone] + contacts.map(\.phone) {
            if let phone, !phone.isEmpty { keys.insert(FileKey("phone", phone)) }
        }
        let folded = FoldedText.words(of: name).joined(separator: " ")
        if !folded.isEmpty { keys.insert(FileKey("name", "\(folded)@\(address.commune ?? "")")) }
        if let gln, !gln.isEmpty { keys.insert(FileKey("gln", gln, isUnique: true)) }
        let above = memberships.filter { $0.until == nil }.map(\.party)
        return FileIndex(
            name: name, texts: [nameEnglish, taxCode, phone, gln, address.printed].compactMap(\.self),
            facets: [
                FileFacet(.category, partyKind.rawValue), FileFacet(.status, standing.status.rawValue),
                FileFacet(.owner, id),
            ], keys: keys,
            subject: Subject(kind: .party, parties: Set([id] + above), commune: address.commune, sector: sector))
    }
}
