/// What a reader of Digital Links lets pass beyond the standard. Nothing, unless a door asks for it.
struct LinkOptions: OptionSet {
    let rawValue: UInt8
    /// GTIN-8, GTIN-12 and GTIN-13 without their leading zeros, as people type them.
    static let shortGTIN = LinkOptions(rawValue: 1)
    /// A slash at the end of the path, as browsers and people leave it.
    static let closingSlash = LinkOptions(rawValue: 2)
    /// The scheme in any mixture of capitals.
    static let anySchemeCase = LinkOptions(rawValue: 4)
    /// Characters and lengths are looked at, check digits and other content are not.
    static let uncheckedContent = LinkOptions(rawValue: 8)
    /// The query is not looked at.
    static let anyQuery = LinkOptions(rawValue: 16)
    /// The words that once stood for numbers, "/gtin/…/lot/…".
    static let convenienceAlphas = LinkOptions(rawValue: 32)
}
