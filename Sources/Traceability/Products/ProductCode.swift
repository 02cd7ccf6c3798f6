/// Codes of findings about product files; words stand in the catalogue under `error.<code>`.
package enum ProductCode: String, CaseIterable, Hashable, Sendable {
    case nameMissing = "product.nameMissing"
    case nameLong = "product.nameLong"
    case ownerMissing = "product.ownerMissing"
    /// No code at all.
    case codeMissing = "product.codeMissing"
    /// An internal code only: nothing can go to the national portal.
    case gtinMissing = "product.gtinMissing"
    /// Arguments: those of the GS1 parser, and `found`, `expected` where the check digit is wrong.
    case gtinWrong = "product.gtinWrong"
    /// A number of restricted circulation.
    case gtinInternal = "product.gtinInternal"
    case internalWrong = "product.internalWrong"
    case basisMissing = "product.basisMissing"
    /// The GTIN lies in no prefix of Vietnam, and is said to be the business's own.
    case basisForeign = "product.basisForeign"
    /// Arguments: `day`.
    case basisOver = "product.basisOver"
    /// Arguments: `day`.
    case basisEnds = "product.basisEnds"
    /// The GTIN lies outside the prefix that was granted. Arguments: `prefix`.
    case prefixOther = "product.prefixOther"
    case prefixWrong = "product.prefixWrong"
    case authorisationEmpty = "product.authorisationEmpty"
    case authorisationReversed = "product.authorisationReversed"
    case groupMissing = "product.groupMissing"
    case hsWrong = "product.hsWrong"
    case ocopStars = "product.ocopStars"
    case ocopDecision = "product.ocopDecision"
    /// Arguments: `day`.
    case ocopOver = "product.ocopOver"
    case pictureMissing = "product.pictureMissing"
    case netMissing = "product.netMissing"
    case netWrong = "product.netWrong"
    case originMissing = "product.originMissing"
    case originWrong = "product.originWrong"
    case standardMissing = "product.standardMissing"
    case shelfLifeWrong = "product.shelfLifeWrong"
    case packEmpty = "product.packEmpty"
    case packGTINWrong = "product.packGTINWrong"
    case packGTINRepeated = "product.packGTINRepeated"
    /// Arguments: `group`.
    case labelGroupUnknown = "product.labelGroupUnknown"
    /// Arguments: `item`, `group`.
    case labelItemMissing = "product.labelItemMissing"
    case tracingUnknown = "product.tracingUnknown"
    /// Arguments: `day`.
    case feeDue = "product.feeDue"
    /// Arguments: `day`.
    case registrationEnds = "product.registrationEnds"
}
