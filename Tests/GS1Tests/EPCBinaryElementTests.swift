import GS1
import Testing

/// Tags of the schemes that hold elements as they are, written here and read there.
@Suite("EPC binary strings of elements")
struct EPCBinaryElementTests {
    /// Header alone and with a host, the digits of the key, how the text behind them is written, the path of it all.
    struct Scheme: Sendable {
        let header: Int
        let hosted: Int
        let key: String
        let text: String
        let most: Int
        let path: String
    }

    private static let schemes = [
        Scheme(
            header: 0xF1, hosted: 0xEB, key: "09521234567899", text: "A-1", most: 16, path: "/8003/09521234567899A-1"),
        Scheme(
            header: 0xF2, hosted: 0xE9, key: "9521234567899", text: "007", most: 20, path: "/414/9521234567899/254/007"),
        Scheme(
            header: 0xF3, hosted: 0xED, key: "095212345678990102", text: "Ab_", most: 20,
            path: "/8006/095212345678990102/21/Ab_"),
        Scheme(
            header: 0xF6, hosted: 0xEA, key: "9521234567899", text: "a/b", most: 17, path: "/253/9521234567899a%2Fb"),
        Scheme(
            header: 0xF7, hosted: 0xFD, key: "09521234567899", text: "beef", most: 20,
            path: "/01/09521234567899/21/beef"),
        Scheme(
            header: 0xF7, hosted: 0xFD, key: "09521234567899", text: "00012345678901234567", most: 20,
            path: "/01/09521234567899/21/00012345678901234567"),
    ]

    @Test("a text comes back from every packing it fits in, with a host behind it and without", arguments: schemes)
    func texts(scheme: Scheme) throws {
        for packing in EPCBits.packings(of: scheme.text) {
            for host in [nil, 0, 1] {
                var bits = EPCBits(header: host == nil ? scheme.header : scheme.hosted)
                bits.number(3, 4)
                bits.digits(scheme.key)
                bits.packed(scheme.text, most: scheme.most, as: packing)
                try Self.expect(bits, host, scheme.path)
            }
        }
    }

    @Test("keys of digits alone", arguments: [(0xF4, 0xE7, "8018"), (0xF5, 0xE8, "8017"), (0xF9, 0xEF, "00")])
    func digits(header: Int, hosted: Int, ai: String) throws {
        for host in [nil, 0, 1] {
            var bits = EPCBits(header: host == nil ? header : hosted)
            bits.number(0, 4)
            bits.digits("952123400000000017")
            try Self.expect(bits, host, "/\(ai)/952123400000000017")
        }
    }

    @Test("coupons, parts and assets")
    func others() throws {
        for host in [nil, 0, 1] {
            var coupon = EPCBits(header: host == nil ? 0xF8 : 0xEC)
            coupon.number(0, 4)
            coupon.digits("9521234567899")
            coupon.packed(number: "0042", most: 12)
            try Self.expect(coupon, host, "/255/95212345678990042")
            for text in ["95212345", "9521234A", "95212345#6", "952123-"] {
                for packing in EPCBits.packings(of: String(text.drop { $0.isNumber })) where packing != 2 {
                    var part = EPCBits(header: host == nil ? 0xF0 : 0xE6)
                    part.number(0, 4)
                    part.delimited(text, as: packing)
                    part.packed(number: "12", most: 12)
                    try Self.expect(part, host, "/8010/\(PercentEncoding.segment(text))/8011/12")
                    guard !text.contains("#") else { continue }
                    var asset = EPCBits(header: host == nil ? 0xFA : 0xEE)
                    asset.number(0, 4)
                    asset.delimited(text, as: packing)
                    try Self.expect(asset, host, "/8004/\(PercentEncoding.segment(text))")
                }
            }
        }
    }

    private static func expect(_ bits: EPCBits, _ host: Int?, _ path: String) throws {
        var bits = bits
        if let host {
            bits.number(host, 1)
            bits.number(4, 6)
            for _ in 0..<(host == 0 ? 2 : 4) { host == 0 ? bits.number(4_711, 16) : bits.number(97, 7) }
        }
        for text in [bits.hexadecimal, bits.base64Text] {
            #expect(try EPCBinary(text).link.description == path, "\(text)")
        }
    }

    @Test("every kind of day that a tag begins with", arguments: ["11", "13", "15", "16", "17", "7006", "7007"])
    func dates(ai: String) throws {
        let kind = try #require(["11", "13", "15", "16", "17", "7006", "7007"].firstIndex(of: ai))
        for (header, isGood) in [(0xFB, true), (0xFC, true), (0xFB, false)] {
            var bits = EPCBits(header: header)
            bits.number(0, 4)
            bits.number(isGood ? kind : kind + 7, 4)
            bits.date("991231")
            bits.digits("09521234567899")
            bits.packed("S", most: 20, as: 3)
            let found = Result { try EPCBinary(bits.hexadecimal + "00000").link.description }
            guard isGood else {
                #expect(throws: GS1Error.self) { try found.get() }
                continue
            }
            #expect(try found.get() == "/01/09521234567899/21/S?\(ai)=991231")
        }
    }

    /// A value of each kind: `d` digits of four bits, `n` one number of so many bits, `t` a text and `p` digits of at most
    /// so many, `y` a day.
    private static let values: [(ai: String, value: String, parts: [(kind: Character, size: Int, text: String)])] = [
        ("11", "261231", [("y", 0, "261231")]), ("13", "261200", [("y", 0, "261200")]),
        ("20", "07", [("n", 7, "07")]), ("240", "A/1", [("t", 30, "A/1")]), ("241", "x", [("t", 30, "x")]),
        ("242", "012", [("p", 6, "012")]), ("243", "P", [("t", 20, "P")]), ("250", "S2", [("t", 30, "S2")]),
        ("30", "12", [("p", 8, "12")]), ("3103", "000195", [("n", 20, "000195")]),
        ("3922", "0299", [("p", 15, "0299")]), ("3932", "7040299", [("n", 10, "704"), ("p", 15, "0299")]),
        ("400", "PO1", [("t", 30, "PO1")]), ("403", "R", [("t", 30, "R")]),
        ("410", "9521234567899", [("d", 0, "9521234567899")]),
        ("420", "75000", [("t", 20, "75000")]), ("421", "70475000", [("n", 10, "704"), ("t", 9, "75000")]),
        ("422", "704", [("n", 10, "704")]), ("423", "704418", [("p", 15, "704418")]),
        ("426", "704", [("n", 10, "704")]),
        ("427", "75", [("t", 3, "75")]), ("4300", "Cty", [("t", 35, "Cty")]), ("4302", "Q1", [("t", 70, "Q1")]),
        ("4307", "VN", [("c", 0, "VN")]), ("4308", "84", [("t", 30, "84")]),
        ("4309", "00123456780012345678", [("n", 67, "00123456780012345678")]),
        ("4318", "75", [("t", 20, "75")]), ("4321", "1", [("n", 1, "1")]),
        ("4324", "2612312359", [("y", 0, "261231"), ("n", 5, "23"), ("n", 6, "59")]),
        ("4326", "261231", [("y", 0, "261231")]),
        ("4331", "000012-", [("n", 20, "000012"), ("n", 1, "1")]),
        ("4330", "000012", [("n", 20, "000012"), ("n", 1, "0")]),
        ("7001", "1234567890123", [("n", 44, "1234567890123")]), ("7002", "M", [("t", 30, "M")]),
        ("7003", "2612312359", [("y", 0, "261231"), ("n", 5, "23"), ("n", 6, "59")]),
        ("7004", "0012", [("p", 4, "0012")]), ("7005", "87", [("t", 12, "87")]),
        ("7006", "261231", [("y", 0, "261231")]),
        ("7007", "261231", [("n", 1, "0"), ("y", 0, "261231")]),
        ("7007", "260101261231", [("n", 1, "1"), ("y", 0, "260101"), ("y", 0, "261231")]),
        ("7008", "COD", [("t", 3, "COD")]), ("7009", "01", [("t", 10, "01")]), ("7010", "3", [("t", 2, "3")]),
        ("7011", "261231", [("n", 2, "3"), ("y", 0, "261231")]),
        ("7011", "2612312359", [("n", 2, "1"), ("y", 0, "261231"), ("n", 5, "23"), ("n", 6, "59")]),
        ("7020", "L", [("t", 20, "L")]), ("7030", "704A1", [("n", 10, "704"), ("t", 27, "A1")]),
        ("710", "1", [("t", 20, "1")]), ("7230", "EMV1", [("t", 30, "EMV1")]), ("7240", "P", [("t", 20, "P")]),
        ("7242", "V", [("t", 25, "V")]),
        ("8005", "000100", [("n", 20, "000100")]),
        ("8008", "26123123", [("n", 2, "0"), ("y", 0, "261231"), ("n", 5, "23")]),
        (
            "8008", "261231235958",
            [("n", 2, "2"), ("y", 0, "261231"), ("n", 5, "23"), ("n", 6, "59"), ("n", 6, "58")]
        ),
        ("8009", "s", [("t", 50, "s")]), ("8012", "1.0", [("t", 20, "1.0")]),
        ("90", "X", [("t", 30, "X")]), ("91", "Y", [("t", 90, "Y")]), ("99", "Z", [("t", 90, "Z")]),
    ]

    @Test("what stands behind the serial number, each kind of value and all their packings")
    func values() throws {
        for (ai, value, parts) in Self.values {
            for packing in [0, 1, 2, 3, 4, 5] {
                guard parts.allSatisfy({ $0.kind != "t" || EPCBits.packings(of: $0.text).contains(packing) }) else {
                    continue
                }
                var bits = EPCBits(header: 0xF7)
                bits.number(8, 4)
                bits.digits("09521234567899")
                bits.packed("S1", most: 20, as: 3)
                bits.digits(ai)
                for part in parts { Self.write(part, packing, &bits) }
                let link = try EPCBinary(bits.hexadecimal).link
                #expect(link.path == "/01/09521234567899/21/S1")
                #expect(link.attributes == [try Element(ai: ai, value: value)], "\(ai) \(packing)")
            }
        }
    }

    private static func write(_ part: (kind: Character, size: Int, text: String), _ packing: Int, _ bits: inout EPCBits)
    {
        switch part.kind {
        case "d": bits.digits(part.text)
        case "n": bits.decimal(part.text, part.size)
        case "t": bits.packed(part.text, most: part.size, as: packing)
        case "p": bits.packed(number: part.text, most: part.size)
        case "c": for letter in part.text.utf8 { bits.number(Int(letter) - 65, 6) }
        default: bits.date(part.text)
        }
    }
}
