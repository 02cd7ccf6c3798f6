extension PartyFile {
    /// The same for who may read the file and not its personal data.
    package var masked: PartyFile {
        var file = self
        file.phone = phone.map(PhoneNumber.masked)
        file.email = email.map { _ in "xxx" }
        if taxCode.flatMap({ TaxCode($0) })?.isPersonal ?? false {
            file.taxCode = taxCode.map { "xxxxxxxxx\($0.suffix(3))" }
        }
        file.representative = representative.map(Self.masked)
        file.contacts = contacts.map(Self.masked)
        file.note = nil
        if partyKind.isPersonal { file.address.street = nil }
        return file
    }

    private static func masked(_ contact: Contact) -> Contact {
        Contact(
            name: contact.name, title: contact.title, phone: contact.phone.map(PhoneNumber.masked),
            email: contact.email.map { _ in "xxx" })
    }

    /// What is left after the person asked to be forgotten: that there was a file, of what kind and where.
    package func erased(on day: CivilDay) -> PartyFile {
        var file = PartyFile(partyKind, name: "(đã xóa)", commune: address.commune, on: day)
        file.sector = sector
        file.memberships = memberships
        file.standing = Standing(.closed, since: day)
        return file
    }
}
