/// What a reader of element strings lets pass beyond the standard.
package struct ElementOptions: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// GTIN-8, GTIN-12 and GTIN-13 without their leading zeros, as people type them.
    package static let shortGTIN = ElementOptions(rawValue: 1)
    /// Identifiers that the table does not know, between brackets.
    package static let unknownAIs = ElementOptions(rawValue: 2)
}
