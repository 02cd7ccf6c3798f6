extension PartyFile {
    /// What a row says of a party that is there already: what it leaves open stays, and so does where the file stands.
    package func updated(by row: PartyFile) -> PartyFile {
        var file = self
        file.name = row.name
        file.taxCode = row.taxCode ?? taxCode
        file.licence = row.licence ?? licence
        file.representative = row.representative ?? representative
        file.phone = row.phone ?? phone
        file.email = row.email ?? email
        file.sector = row.sector ?? sector
        file.address.street = row.address.street ?? address.street
        file.address.commune = row.address.commune ?? address.commune
        file.address.printed = row.address.printed ?? address.printed
        file.gln = row.gln ?? gln
        file.consent = row.consent ?? consent
        file.note = row.note ?? note
        for membership in row.memberships { file.join(membership) }
        return file
    }

    private mutating func join(_ membership: Membership) {
        guard let index = memberships.firstIndex(where: { $0.party == membership.party && $0.until == nil }) else {
            memberships.append(membership)
            return
        }
        memberships[index].code = membership.code ?? memberships[index].code
        memberships[index].since = membership.since ?? memberships[index].since
    }
}
