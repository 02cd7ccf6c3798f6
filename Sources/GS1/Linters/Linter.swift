/// The content checks named by the GS1 Barcode Syntax Dictionary, in the order in which they are run.
package enum Linter: String, Hashable, Sendable, CaseIterable {
    case csum, csumalpha, gcppos1, gcppos2
    case zero, nonzero, nozeroprefix, hasnondigit, pieceoftotal
    case yymmd0, yymmdd, yyyymmd0, yyyymmdd, hh, mi, ss, hhmi
    case cset39, cset64, cset82, csetnumeric
    case iso3166, iso3166999, iso3166alpha2, iso4217, iso5218
    case couponcode, couponposoffer, hyphen, iban, importeridx, latitude, longitude
    case mediatype, packagetype, pcenc, posinseqslash, winding, yesno

    /// True for the checks that look at arithmetic and the calendar alone. The others ask code lists, which grow, and
    /// forms of attributes: the key of a thing must not hang on them (`ThingKey`).
    package var isTimeless: Bool {
        switch self {
        case .csum, .csumalpha, .gcppos1, .gcppos2, .zero, .nonzero, .nozeroprefix, .hasnondigit, .pieceoftotal,
            .yymmd0, .yymmdd, .yyyymmd0, .yyyymmdd, .hh, .mi, .ss, .hhmi, .cset39, .cset64, .cset82, .csetnumeric:
            true
        default:
            false
        }
    }

    /// The check reads digits and nothing else.
    private var readsDigits: Bool {
        switch self {
        case .csum, .nonzero, .nozeroprefix, .pieceoftotal, .yymmd0, .yymmdd, .yyyymmd0, .yyyymmdd, .hh, .mi, .ss,
            .hhmi, .latitude, .longitude, .couponcode, .couponposoffer:
            true
        default:
            false
        }
    }

    /// Runs the check over a text of any characters; inside a component its character set was looked at before.
    package func inspect(_ text: [UInt8], register: CompanyPrefixRegister? = nil) throws(GS1Error) {
        do throws(GS1Error) {
            if readsDigits { try CharacterRepertoire.numeric.check(text.span, in: text.indices) }
            try check(text.span, in: text.indices, register)
        } catch {
            throw error.breaking(self)
        }
    }
}
