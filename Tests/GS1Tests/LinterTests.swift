import GS1
import Testing

/// What each content check takes and what it refuses, why and where. The rows are ours, written from the rules.
@Suite("Content checks")
struct LinterTests {
    private func check(_ linter: Linter, _ text: String) -> GS1Error? {
        failure { () throws(GS1Error) in try linter.inspect(Array(text.utf8)) }
    }

    @Test(
        "right values pass",
        arguments: [
            (Linter.csum, ["95212340", "9521234567899", "095212300000000017"]), (.csumalpha, ["952123MODEL16K"]),
            (.gcppos1, ["9521", "9521X"]), (.gcppos2, ["09521", "X9521A"]), (.zero, ["0", "000"]),
            (.nonzero, ["1", "0010"]), (.nozeroprefix, ["", "10"]), (.hasnondigit, ["12A", "-"]),
            (.pieceoftotal, ["0101", "0299", "12"]), (.yymmd0, ["260200", "240229"]), (.yymmdd, ["260228", "000229"]),
            (.yyyymmd0, ["20260200"]), (.yyyymmdd, ["20240229", "20000229"]), (.hh, ["00", "23"]), (.mi, ["59"]),
            (.ss, ["00"]), (.hhmi, ["2359"]), (.cset39, ["A-9/#"]), (.cset64, ["a-_9", "ab=", "a=="]),
            (.cset82, ["aZ9_?"]), (.csetnumeric, ["", "09"]), (.iso3166, ["704", "156"]),
            (.iso3166999, ["704", "999"]),
            (.iso3166alpha2, ["VN", "LA"]), (.iso4217, ["704", "978"]), (.iso5218, ["0", "1", "2", "9"]),
            (.couponcode, ["095212312345611110123", "0952123123456111101233261231"]),
            (.couponposoffer, ["009521231234560123456", "1195212341234561" + "1234567"]), (.hyphen, ["-", "---"]),
            (.iban, ["GB82WEST12345698765432", "NO9386011117947", "XK051212012345678906"]),
            (.importeridx, ["A", "z", "7", "-", "_"]), (.latitude, ["0000000000", "1800000000"]),
            (.longitude, ["3600000000"]), (.mediatype, ["01", "10", "80", "99"]), (.packagetype, ["CT", "8", "201"]),
            (.pcenc, ["", "100%25", "%C4%91"]), (.posinseqslash, ["1/1", "2/10", "99/100"]),
            (.winding, ["0", "1", "9"]), (.yesno, ["0", "1"]),
        ])
    func right(linter: Linter, texts: [String]) {
        for text in texts { #expect(check(linter, text) == nil, "\(linter) \(text)") }
    }

    @Test(
        "wrong values are refused for a reason, at a place",
        arguments: [
            (Linter.csum, "95212348", GS1Error.Code.checkDigit, 7), (.csum, "9521234X", .character, 7),
            (.csum, "", .length, 0), (.csumalpha, "952123MODEL1XX", .checkPair, 12), (.csumalpha, "A", .length, 1),
            (.csumalpha, "95 123MODEL16K", .character, 2), (.gcppos1, "95A1", .companyPrefix, 2),
            (.gcppos2, "0952", .companyPrefix, 4), (.zero, "010", .mustBeZero, 1), (.zero, "", .mustBeZero, 0),
            (.nonzero, "00", .mustNotBeZero, 0), (.nonzero, "0A", .character, 1),
            (.nozeroprefix, "01", .leadingZero, 0),
            (.hasnondigit, "12", .needsNonDigit, 0), (.pieceoftotal, "0201", .pieceOfTotal, 0),
            (.pieceoftotal, "0001", .mustNotBeZero, 0), (.pieceoftotal, "0100", .mustNotBeZero, 2),
            (.pieceoftotal, "011", .length, 3), (.yymmd0, "261300", .date, 2), (.yymmdd, "260200", .date, 4),
            (.yymmdd, "250229", .date, 4), (.yymmdd, "2602", .length, 4), (.yyyymmdd, "19000229", .date, 6),
            (.hh, "24", .time, 0), (.hhmi, "1260", .time, 2), (.mi, "6", .length, 1), (.cset39, "a", .character, 0),
            (.cset64, "a=b", .character, 1), (.cset64, "abc=", .padding, 3), (.cset82, "a b", .character, 1),
            (.csetnumeric, "1a", .character, 1), (.iso3166, "999", .country, 0), (.iso3166, "70", .country, 0),
            (.iso3166999, "998", .country, 0), (.iso3166alpha2, "VX", .country, 0), (.iso3166alpha2, "vn", .country, 0),
            (.iso4217, "000", .currency, 0), (.iso5218, "3", .sex, 0), (.iso5218, "", .sex, 0),
            (.hyphen, "", .hyphen, 0),
            (.hyphen, "-+", .hyphen, 1), (.importeridx, "AB", .importerIndex, 0),
            (.importeridx, "=", .importerIndex, 0),
            (.latitude, "1800000001", .latitude, 0), (.latitude, "180000000", .length, 9),
            (.longitude, "3600000001", .longitude, 0), (.mediatype, "11", .mediaType, 0),
            (.mediatype, "79", .mediaType, 0),
            (.packagetype, "1C", .packageType, 0), (.packagetype, "", .packageType, 0),
            (.pcenc, "100%", .percentSequence, 3), (.pcenc, "%4G", .percentSequence, 0),
            (.posinseqslash, "1", .positionInSequence, 0), (.posinseqslash, "1/", .positionInSequence, 0),
            (.posinseqslash, "1/2/3", .positionInSequence, 0), (.posinseqslash, "01/2", .leadingZero, 0),
            (.posinseqslash, "10/9", .pieceOfTotal, 0), (.winding, "2", .winding, 0), (.winding, "00", .winding, 0),
            (.yesno, "2", .yesNo, 0), (.iban, "GB82WEST12345698765433", .accountCheck, 2),
            (.iban, "ZZ82WEST12345698765432", .country, 0), (.iban, "GB82", .length, 4),
            (.iban, "GB82west12345698765432", .character, 4),
        ])
    func wrong(linter: Linter, text: String, code: GS1Error.Code, position: Int) {
        let error = check(linter, text)
        #expect(error?.code == code)
        #expect(error?.position == position)
        #expect(error?.rule == linter.rawValue)
    }

    @Test(
        "a coupon names the part that is wrong",
        arguments: [
            ("7", "company prefix", "length", 0), ("0952", "company prefix", "truncated", 1),
            ("095212312345", "offer code", "truncated", 7), ("0952123123456", "save value", "missing", 13),
            ("09521231234566", "save value", "length", 13), ("09521231234561111x", "", "", 17),
            ("09521231234561111501", "purchase requirement code", "code", 17),
            ("0952123123456111101231", "additional purchase rules code", "missing", 22),
            ("0952123123456111101233261331", "expiration date", "date", 22),
            ("09521231234561111012332601014260201", "expiration date", "order", 21),
            ("0952123123456111101239000", "do not multiply flag", "missing", 25),
            ("0952123123456111101237", "", "excess", 21),
        ])
    func coupons(text: String, part: String, fault: String, position: Int) {
        let error = check(.couponcode, text)
        #expect(error?.position == position)
        guard !fault.isEmpty else { return #expect(error?.code == .character) }
        #expect(error?.arguments == ["part": part, "fault": fault])
    }

    @Test("a register of company prefixes is asked for the digits of the key, and may be silent")
    func register() {
        let asked = CompanyPrefixRegister {
            $0.hasPrefix("9521") ? .licensed : $0.hasPrefix("893") ? .silent : .unlicensed
        }
        let texts = [
            ("9521234567899", nil), ("8931234567890", GS1Error.Code.registerSilent),
            ("0001234567895", .unlicensedPrefix),
        ]
        for (text, code) in texts {
            let error = failure { () throws(GS1Error) in
                try Linter.gcppos1.inspect(Array(text.utf8), register: asked)
            }
            #expect(error?.code == code)
        }
    }

    @Test("every check is on some row of the table, but four that stand for their likes")
    func used() {
        let used = Set(ApplicationIdentifier.all.flatMap(\.components).flatMap(\.linters.all))
        let unused = Set(Linter.allCases).subtracting(used)
        #expect(unused == [.cset39, .cset64, .cset82, .csetnumeric, .yyyymmd0])
    }
}
