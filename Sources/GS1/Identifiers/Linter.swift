/// The content checks named by the GS1 Barcode Syntax Dictionary. Every name is kept; `isApplied` tells which are run.
package enum Linter: String, Hashable, Sendable, CaseIterable {
    case csum, csumalpha, gcppos1, gcppos2
    case zero, nonzero, nozeroprefix, hasnondigit, pieceoftotal
    case yymmd0, yymmdd, yyyymmd0, yyyymmdd, hh, mi, ss, hhmi
    case cset39, cset64, cset82, csetnumeric
    case iso3166, iso3166999, iso3166alpha2, iso4217, iso5218
    case couponcode, couponposoffer, hyphen, iban, importeridx, latitude, longitude
    case mediatype, packagetype, pcenc, posinseqslash, winding, yesno

    /// False for the checks that need code lists or formats of their own, which accept everything for now.
    package var isApplied: Bool {
        switch self {
        case .csum, .csumalpha, .gcppos1, .gcppos2, .zero, .nonzero, .nozeroprefix, .hasnondigit, .pieceoftotal,
            .yymmd0, .yymmdd, .yyyymmd0, .yyyymmdd, .hh, .mi, .ss, .hhmi, .cset39, .cset64, .cset82, .csetnumeric:
            true
        case .iso3166, .iso3166999, .iso3166alpha2, .iso4217, .iso5218, .couponcode, .couponposoffer, .hyphen, .iban,
            .importeridx, .latitude, .longitude, .mediatype, .packagetype, .pcenc, .posinseqslash, .winding, .yesno:
            false
        }
    }
}
