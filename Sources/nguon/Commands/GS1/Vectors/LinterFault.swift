import GS1

/// The names that GS1's reference checks have for what we say in codes.
enum LinterFault {
    static func name(of error: GS1Error, in linter: Linter, _ data: [UInt8]) -> String {
        "GS1_LINTER_" + (error.code == .coupon ? coupon(error) : plain(error, linter, data))
    }

    private static func plain(_ error: GS1Error, _ linter: Linter, _ data: [UInt8]) -> String {
        switch error.code {
        case .character: character(error, linter)
        case .length: length(error, linter, data)
        case .padding: "INVALID_CSET64_PADDING"
        case .checkDigit: "INCORRECT_CHECK_DIGIT"
        case .checkPair: "INCORRECT_CHECK_PAIR"
        case .companyPrefix: error.position == data.count ? "TOO_SHORT_FOR_GCP" : "INVALID_GCP_PREFIX"
        case .unlicensedPrefix: "INVALID_GCP_PREFIX"
        case .registerSilent: "GCP_DATASOURCE_OFFLINE"
        case .mustBeZero: "NOT_ZERO"
        case .mustNotBeZero: piece(error, linter, data)
        case .leadingZero: "ILLEGAL_ZERO_PREFIX"
        case .needsNonDigit: "REQUIRES_NON_DIGIT_CHARACTER"
        case .pieceOfTotal: linter == .posinseqslash ? "POSITION_EXCEEDS_END" : "PIECE_NUMBER_EXCEEDS_TOTAL"
        case .positionInSequence: "POSITION_IN_SEQUENCE_MALFORMED"
        case .date: error.arguments["part"] == "month" ? "ILLEGAL_MONTH" : "ILLEGAL_DAY"
        case .time: time(error, linter)
        case .country: country(linter)
        case .currency: "NOT_ISO4217"
        case .sex: "INVALID_BIOLOGICAL_SEX_CODE"
        case .winding: "INVALID_WINDING_DIRECTION"
        case .yesNo: "NOT_ZERO_OR_ONE"
        case .hyphen: "NOT_HYPHEN"
        case .importerIndex: data.count == 1 ? "INVALID_IMPORT_IDX_CHARACTER" : "IMPORTER_IDX_MUST_BE_ONE_CHARACTER"
        case .mediaType: "INVALID_MEDIA_TYPE"
        case .packageType: "INVALID_PACKAGE_TYPE"
        case .latitude: "INVALID_LATITUDE"
        case .longitude: "INVALID_LONGITUDE"
        case .percentSequence: "INVALID_PERCENT_SEQUENCE"
        case .accountCheck: "INCORRECT_IBAN_CHECKSUM"
        default: error.code.rawValue
        }
    }

    private static func character(_ error: GS1Error, _ linter: Linter) -> String {
        if linter == .iban { return "INVALID_IBAN_CHARACTER" }
        switch error.arguments["set"] {
        case CharacterRepertoire.numeric.name: return "NON_DIGIT_CHARACTER"
        case CharacterRepertoire.cset39.name: return "INVALID_CSET39_CHARACTER"
        case CharacterRepertoire.cset64.name: return "INVALID_CSET64_CHARACTER"
        default: return "INVALID_CSET82_CHARACTER"
        }
    }

    private static func length(_ error: GS1Error, _ linter: Linter, _ data: [UInt8]) -> String {
        let (what, right): (String, Int)
        switch linter {
        case .csum: return "TOO_SHORT_FOR_CHECK_DIGIT"
        case .csumalpha:
            return data.count < 2 ? "TOO_SHORT_FOR_CHECK_PAIR" : "TOO_LONG_FOR_CHECK_PAIR_IMPLEMENTATION"
        case .pieceoftotal: return "INVALID_LENGTH_FOR_PIECE_OF_TOTAL"
        case .latitude: return "LATITUDE_INVALID_LENGTH"
        case .longitude: return "LONGITUDE_INVALID_LENGTH"
        case .iban: (what, right) = ("IBAN", 15)
        case .hh: (what, right) = ("HOUR", 2)
        case .mi: (what, right) = ("MINUTE", 2)
        case .ss: (what, right) = ("SECOND", 2)
        case .hhmi: (what, right) = ("HOUR_WITH_MINUTE", 4)
        case .yyyymmd0, .yyyymmdd: (what, right) = ("DATE", 8)
        default: (what, right) = ("DATE", 6)
        }
        return what + (data.count < right ? "_TOO_SHORT" : "_TOO_LONG")
    }

    private static func piece(_ error: GS1Error, _ linter: Linter, _ data: [UInt8]) -> String {
        guard linter == .pieceoftotal else { return "ILLEGAL_ZERO_VALUE" }
        return error.position == 0 ? "ZERO_PIECE_NUMBER" : "ZERO_TOTAL_PIECES"
    }

    private static func time(_ error: GS1Error, _ linter: Linter) -> String {
        switch linter {
        case .hh: "ILLEGAL_HOUR"
        case .ss: "ILLEGAL_SECOND"
        case .mi: "ILLEGAL_MINUTE"
        default: error.position == 0 ? "ILLEGAL_HOUR" : "ILLEGAL_MINUTE"
        }
    }

    private static func country(_ linter: Linter) -> String {
        switch linter {
        case .iban: "ILLEGAL_IBAN_COUNTRY_CODE"
        case .iso3166999: "NOT_ISO3166_OR_999"
        case .iso3166alpha2: "NOT_ISO3166_ALPHA2"
        default: "NOT_ISO3166"
        }
    }
}
