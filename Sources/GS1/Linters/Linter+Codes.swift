extension Linter {
    /// Codes of a list: country, currency, package type, media type.
    func listed(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) {
        guard !isListed(bytes, range) else { return }
        throw GS1Error(listError, position: range.lowerBound, arguments: ["found": bytes.text(range)])
    }

    private func isListed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        switch self {
        case .iso3166: CountryCodes.numbers.contains(bytes, in: range)
        // 999: several countries.
        case .iso3166999:
            CountryCodes.numbers.contains(bytes, in: range)
                || range.count == 3 && bytes.has("999", at: range.lowerBound)
        case .iso3166alpha2:
            range.count == 2 && CountryCodes.letters.contains(bytes[range.lowerBound], bytes[range.lowerBound + 1])
        case .iso4217: CurrencyCodes.numbers.contains(bytes, in: range)
        case .packagetype: PackageTypes.contains(bytes, in: range)
        default: Self.isMediaType(bytes, range)
        }
    }

    private var listError: GS1Error.Code {
        switch self {
        case .iso4217: .currency
        case .packagetype: .packageType
        case .mediatype: .mediaType
        default: .country
        }
    }

    /// 01 to 10 are given out, 80 to 99 are for use among partners (ICCBBA standard for AI 7241).
    private static func isMediaType(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count == 2, bytes[range.lowerBound].isDigit, bytes[range.lowerBound + 1].isDigit else {
            return false
        }
        let number = bytes.number(range)
        return (1...10).contains(number) || number >= 80
    }

    /// Values of one character out of a few; hyphens may be many.
    func character(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) {
        let (allowed, code) = characterRule
        guard !range.isEmpty, self == .hyphen || range.count == 1 else {
            throw GS1Error(code, position: range.lowerBound, arguments: ["found": bytes.text(range)])
        }
        for index in range where !allowed.contains(bytes[index]) {
            throw GS1Error(code, position: index, arguments: ["found": bytes.text(index..<index + 1)])
        }
    }

    private var characterRule: (ASCIISet, GS1Error.Code) {
        switch self {
        // Not known, male, female, not applicable.
        case .iso5218: (Self.sexes, .sex)
        case .winding: (Self.windings, .winding)
        case .yesno: (Self.flags, .yesNo)
        case .importeridx: (Self.importers, .importerIndex)
        default: (Self.hyphens, .hyphen)
        }
    }

    private static let sexes = ASCIISet("0129")
    private static let windings = ASCIISet("019")
    private static let flags = ASCIISet("01")
    private static let importers = ASCIISet.alphanumeric.union(ASCIISet("-_"))
    private static let hyphens = ASCIISet("-")
}
