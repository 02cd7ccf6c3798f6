extension CodeExplanation {
    /// The other ways of writing the same code; nil for what the standard has no way to say.
    package struct Equivalents: Hashable, Sendable {
        /// "(01)09521234567899(10)LOT-1"
        package let bracketed: String?
        /// "^010952123456789910LOT-1", `^` for FNC1.
        package let unbracketed: String?
        /// On the domain that was asked for.
        package let digitalLink: String?
        /// When the length of the company prefix is known.
        package let epcURN: String?
        /// The digits alone, as under an EAN bar code: of a GTIN or SSCC with nothing beside it.
        package let bare: String?
    }

    /// - Parameters:
    ///   - domain: origin of the Digital Link, "https://id.gs1.org".
    ///   - companyPrefixLength: digits of the GS1 Company Prefix, which no key tells; an EPC URN has told it.
    package func equivalents(
        domain: String = "https://id.gs1.org", companyPrefixLength: Int? = nil
    ) -> Equivalents {
        let string = elements.isEmpty ? nil : ElementString(elements)
        let length = companyPrefixLength ?? urn?.companyPrefixLength
        return Equivalents(
            bracketed: string?.bracketed, unbracketed: string?.unbracketed,
            digitalLink: link?.uri(on: domain),
            epcURN: length.flatMap { length in link?.epcURN(companyPrefixLength: length) } ?? urn?.text,
            bare: bare)
    }

    private var bare: String? {
        guard elements.count == 1, let key = elements.first else { return nil }
        switch key.ai {
        case "00": return key.value
        case "01": return (try? GTIN(key.value))?.shortest
        default: return nil
        }
    }
}

extension GTIN {
    /// With as few digits as the bar code under which it stands: GTIN-8, GTIN-13 or GTIN-14.
    package var shortest: String {
        String(text.hasPrefix("000000") ? text.suffix(8) : text.hasPrefix("0") ? text.suffix(13) : text[...])
    }
}
