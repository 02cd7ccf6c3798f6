/// An EPC URN: pure identity (`urn:epc:id:`), lot class (`urn:epc:class:lgtin:`) or pattern (`urn:epc:idpat:`).
///
/// It is what a Digital Link is, said with the length of the company prefix; see Tag Data Standard 6 and 8.
package struct EPCURN: Hashable, Sendable, CustomStringConvertible {
    /// What the second word of the URN says it names.
    package enum Form: String, Hashable, Sendable {
        case identity = "id"
        case lotClass = "class"
        case pattern = "idpat"
        /// Tag and raw URIs speak of what is written on a tag; they name nothing here.
        case tag, raw
    }

    /// The URN as given.
    package let text: String
    package let form: Form
    package let scheme: EPCScheme?
    /// Digits of the company prefix, 6 to 12; nil where the URN has none.
    package let companyPrefixLength: Int?
    /// The same thing as a Digital Link without origin. Nil for what is known but cannot be translated: schemes without
    /// a GS1 key, patterns that leave more open than the serial, tag and raw URIs.
    package let digitalLink: DigitalLink?

    package var description: String { text }
}

extension EPCURN {
    /// Errors carry offsets in `urn`.
    package init(_ urn: some StringProtocol) throws(GS1Error) {
        let text = String(urn)
        let utf8 = text.utf8
        let head = try EPCHead(utf8.span)
        var reader = EPCReader(head)
        try reader.read(utf8.span)
        self.init(
            text: text, form: head.form, scheme: head.scheme, companyPrefixLength: reader.companyPrefixLength,
            digitalLink: reader.digitalLink)
    }
}
