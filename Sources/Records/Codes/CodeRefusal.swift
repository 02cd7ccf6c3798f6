/// Why no number was given. Raw values name the words, under `error.`.
package enum CodeRefusal: String, Error, CaseIterable, Hashable, Sendable {
    /// No product's file of the party says that GS1 gave it this prefix, or the right is over.
    case prefixUnknown = "codes.prefixUnknown"
    /// Numbers under it belong to another party.
    case prefixOfAnother = "codes.prefixOfAnother"
    /// The prefix has no numbers of this kind.
    case noSpace = "codes.noSpace"
    /// Not as many are left.
    case full = "codes.full"
    case fileMissing = "codes.fileMissing"
    /// The product or place has a code of the kind, or a better one.
    case hasCode = "codes.hasCode"
    /// A pack of a product without a number of its own, or under another's.
    case noItem = "codes.noItem"
    /// The file was changed at the same moment.
    case changedMeanwhile = "codes.changedMeanwhile"
    /// The same request was sent before and asked for something else.
    case requestDiffers = "codes.requestDiffers"
}
