/// What a reader of Digital Links lets pass beyond the standard. Nothing, unless a door asks for it.
package struct LinkOptions: OptionSet, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// GTIN-8, GTIN-12 and GTIN-13 without their leading zeros, as people type them.
    package static let shortGTIN = LinkOptions(rawValue: 1)
    /// A slash at the end of the path, as browsers and people leave it.
    static let closingSlash = LinkOptions(rawValue: 2)
    /// The scheme in any mixture of capitals.
    static let anySchemeCase = LinkOptions(rawValue: 4)
    /// Characters and lengths are looked at, check digits and other content are not.
    static let uncheckedContent = LinkOptions(rawValue: 8)
    /// The query is not looked at.
    static let anyQuery = LinkOptions(rawValue: 16)
    /// The words that once stood for numbers, "/gtin/…/lot/…".
    package static let convenienceAlphas = LinkOptions(rawValue: 32)
    /// Code lists are not asked: they grow, and a name must stay the name it is.
    static let timeless = LinkOptions(rawValue: 64)
    /// In the path, a `%` without two hexadecimal digits behind it stands for itself.
    static let looseEscapes = LinkOptions(rawValue: 128)
    /// Attributes of identifiers that the table does not know.
    package static let unknownAIs = LinkOptions(rawValue: 256)

    var depth: CheckDepth {
        contains(.uncheckedContent) ? .shape : contains(.timeless) ? .timeless : .whole
    }
}
