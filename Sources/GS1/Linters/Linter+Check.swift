extension Linter {
    /// Runs the check over the characters of one component, which already belong to its character set.
    func check(
        _ bytes: Span<UInt8>, in range: Range<Int>, _ register: CompanyPrefixRegister? = nil
    ) throws(GS1Error) {
        switch self {
        case .csum: try Self.checkDigit(bytes, range)
        case .csumalpha: try Self.checkPair(bytes, range)
        case .gcppos1: try Self.companyPrefix(bytes, range, at: range.lowerBound, register)
        case .gcppos2: try Self.companyPrefix(bytes, range, at: range.lowerBound + 1, register)
        case .zero: try Self.zero(bytes, range)
        case .nonzero: try Self.nonzero(bytes, range)
        case .nozeroprefix: try Self.noLeadingZero(bytes, range)
        case .hasnondigit: try Self.needsNonDigit(bytes, range)
        case .pieceoftotal: try Self.pieceOfTotal(bytes, range)
        case .yymmd0, .yymmdd, .yyyymmd0, .yyyymmdd: try date(bytes, range)
        case .hh, .mi, .ss, .hhmi: try time(bytes, range)
        case .cset39: try CharacterRepertoire.cset39.check(bytes, in: range)
        case .cset64: try CharacterRepertoire.cset64.check(bytes, in: range)
        case .cset82: try CharacterRepertoire.cset82.check(bytes, in: range)
        case .csetnumeric: try CharacterRepertoire.numeric.check(bytes, in: range)
        case .iso3166, .iso3166999, .iso3166alpha2, .iso4217, .packagetype, .mediatype: try listed(bytes, range)
        case .iso5218, .winding, .yesno, .importeridx, .hyphen: try character(bytes, range)
        case .latitude, .longitude: try angle(bytes, range)
        case .pcenc: try Self.percentSequences(bytes, range)
        case .posinseqslash: try Self.positionInSequence(bytes, range)
        case .iban: try Self.bankAccount(bytes, range)
        case .couponcode: try Coupon.check(bytes, range, register)
        case .couponposoffer: try Coupon.checkOffer(bytes, range, register)
        }
    }

    private static func checkDigit(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) {
        let place = range.upperBound - 1
        guard place >= range.lowerBound else { throw GS1Error(.length, position: range.lowerBound) }
        let expected = CheckDigit.expected(bytes, in: range)
        guard bytes[place] != expected else { return }
        throw GS1Error(.checkDigit, position: place, arguments: found(bytes[place], expected: expected))
    }

    private static func checkPair(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) {
        let place = range.upperBound - 2
        guard place >= range.lowerBound else { throw GS1Error(.length, position: range.upperBound) }
        let body = range.lowerBound..<place
        try CharacterRepertoire.cset82.check(bytes, in: body)
        guard let pair = CheckPair.pair(body.map { bytes[$0] }) else { throw GS1Error(.length, position: place) }
        guard (bytes[place], bytes[place + 1]) != pair else { return }
        let found = bytes.text(place..<place + 2)
        let expected = String(decoding: [pair.0, pair.1], as: UTF8.self)
        throw GS1Error(.checkPair, position: place, arguments: ["found": found, "expected": expected])
    }

    /// Every key starts with a company prefix of at least four digits. Which prefixes are licensed only a register knows.
    static func companyPrefix(
        _ bytes: Span<UInt8>, _ range: Range<Int>, at start: Int, _ register: CompanyPrefixRegister?
    ) throws(GS1Error) {
        var index = start
        while index < start + 4 {
            guard index < range.upperBound, bytes[index].isDigit else {
                throw GS1Error(.companyPrefix, position: min(index, range.upperBound))
            }
            index += 1
        }
        try register?.check(bytes, start..<range.upperBound)
    }

    static func found(_ found: UInt8, expected: UInt8) -> [String: String] {
        ["found": String(UnicodeScalar(found)), "expected": String(UnicodeScalar(expected))]
    }
}
