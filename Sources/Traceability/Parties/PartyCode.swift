/// What may be wrong or worth knowing with a party's file. Words stand in the catalogue under `error.<code>`.
package enum PartyCode: String, CaseIterable, Sendable {
    case nameMissing = "party.nameMissing"
    case nameLong = "party.nameLong"
    case communeMissing = "party.communeMissing"
    case communeUnknown = "party.communeUnknown"
    case sectorMissing = "party.sectorMissing"
    case phoneMissing = "party.phoneMissing"
    case phoneWrong = "party.phoneWrong"
    case emailWrong = "party.emailWrong"
    case taxCodeWrong = "party.taxCodeWrong"
    /// Its check digit does not fit; old codes exist that do not.
    case taxCodeDoubtful = "party.taxCodeDoubtful"
    case taxCodeMissing = "party.taxCodeMissing"
    /// A person's number at an organisation.
    case taxCodeOfPerson = "party.taxCodeOfPerson"
    case glnWrong = "party.glnWrong"
    case representativeMissing = "party.representativeMissing"
    case consentMissing = "party.consentMissing"
    case textLong = "party.textLong"
}
