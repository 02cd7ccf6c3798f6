/// Codes of findings about the files of papers; words stand in the catalogue under `error.<code>`.
package enum DocumentCode: String, CaseIterable, Hashable, Sendable {
    case nameMissing = "document.nameMissing"
    case ownerMissing = "document.ownerMissing"
    /// Of any text; argument: `most`.
    case textLong = "document.textLong"
    case numberMissing = "document.numberMissing"
    case issuerMissing = "document.issuerMissing"
    /// It says nothing of what it covers.
    case coversNothing = "document.coversNothing"
    case coversTooMuch = "document.coversTooMuch"
    /// The last day comes before the first.
    case datesReversed = "document.datesReversed"
    /// A day outside of what a paper can have.
    case dayFarOff = "document.dayFarOff"
    /// Argument: `day`.
    case expired = "document.expired"
    /// Arguments: `day`, `days`.
    case ends = "document.ends"
    case undated = "document.undated"
    case copyMissing = "document.copyMissing"
    /// What it names is another's. Argument: `id`.
    case notOwn = "document.notOwn"
    case partnersMissing = "document.partnersMissing"
}
