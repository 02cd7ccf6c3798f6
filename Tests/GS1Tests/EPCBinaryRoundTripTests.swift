import GS1
import Testing

/// Tags of the schemes with a partition, written here and read there.
@Suite("EPC binary strings, there and back")
struct EPCBinaryRoundTripTests {
    /// Bits and digits of the company prefix by partition, and the bits of what follows it.
    private static let companies = [(40, 12), (37, 11), (34, 10), (30, 9), (27, 8), (24, 7), (20, 6)]
    private static let widths: [String: [Int]] = [
        "sgtin": [4, 7, 10, 14, 17, 20, 24], "itip": [4, 7, 10, 14, 17, 20, 24], "grai": [4, 7, 10, 14, 17, 20, 24],
        "sscc": [18, 21, 24, 28, 31, 34, 38], "gsrn": [18, 21, 24, 28, 31, 34, 38],
        "gsrnp": [18, 21, 24, 28, 31, 34, 38],
        "sgln": [1, 4, 7, 11, 14, 17, 21], "gdti": [1, 4, 7, 11, 14, 17, 21], "sgcn": [1, 4, 7, 11, 14, 17, 21],
        "giai": [42, 45, 48, 52, 55, 58, 62], "cpi": [11, 14, 17, 21, 24, 27, 31],
    ]
    private static let signs = "!\"%&'()*+,-./:;<=>?_ABCabc019"

    /// Header, scheme, digits of prefix and reference together, what the serial number is and in how many bits.
    private static let partitioned:
        [(header: Int, scheme: String, digits: Int, serial: String, bits: Int, count: Int)] =
            [
                (0x30, "sgtin", 13, "number", 38, 11), (0x36, "sgtin", 13, "text", 140, 20),
                (0x31, "sscc", 17, "reserved", 24, 0), (0x2D, "gsrn", 17, "reserved", 24, 0),
                (0x2E, "gsrnp", 17, "reserved", 24, 0), (0x32, "sgln", 12, "number", 41, 12),
                (0x39, "sgln", 12, "text", 140, 20), (0x33, "grai", 12, "number", 38, 11),
                (0x37, "grai", 12, "text", 112, 16),
                (0x2C, "gdti", 12, "number", 41, 12), (0x3A, "gdti", 12, "marked", 58, 16),
                (0x3E, "gdti", 12, "text", 119, 17), (0x3F, "sgcn", 12, "marked", 41, 11),
                (0x40, "itip", 13, "number", 38, 11), (0x41, "itip", 13, "text", 140, 20),
            ]

    @Test("schemes with a partition say what their EPC URN says", arguments: 0..<7)
    func partitions(partition: Int) throws {
        var random = SplitMix(seed: UInt64(partition))
        for row in Self.partitioned {
            for _ in 0..<30 {
                let company = Self.companies[partition]
                let prefix = random.digits(company.1), reference = random.digits(row.digits - company.1)
                var bits = EPCBits(header: row.header)
                bits.number(Int.random(in: 0...7, using: &random), 3)
                bits.number(partition, 3)
                bits.decimal(prefix, company.0)
                bits.decimal(reference, Self.widths[row.scheme]![partition])
                var urn = "urn:epc:id:\(row.scheme):\(prefix).\(reference)"
                if row.scheme == "itip" {
                    for part in ["02", "17"] { bits.decimal(part, 7) }
                    urn += ".02.17"
                }
                if let serial = Self.serial(row, &bits, &random) { urn += ".\(serial)" }
                try Self.expect(bits, urn)
            }
        }
    }

    private static func serial(
        _ row: (header: Int, scheme: String, digits: Int, serial: String, bits: Int, count: Int),
        _ bits: inout EPCBits, _ random: inout SplitMix
    ) -> String? {
        let count = row.count == 0 ? 0 : Int.random(in: 1...row.count, using: &random)
        switch row.serial {
        case "number":
            let serial = "\(Int(random.digits(count))!)"
            bits.decimal(serial, row.bits)
            return serial
        case "marked":
            let serial = random.digits(count)
            bits.decimal("1" + serial, row.bits)
            return serial
        case "text":
            let serial = random.text(count, from: signs)
            bits.sevenBits(serial, upTo: row.bits)
            return PercentEncoding.segment(serial)
        default:
            bits.number(0, row.bits)
            return nil
        }
    }

    @Test("assets and parts, whose reference is a number or a text of its own length", arguments: 0..<7)
    func references(partition: Int) throws {
        var random = SplitMix(seed: UInt64(100 + partition))
        let company = Self.companies[partition]
        for round in 0..<40 {
            let prefix = random.digits(company.1)
            func begun(_ header: Int) -> EPCBits {
                var bits = EPCBits(header: header)
                bits.number(round % 8, 3)
                bits.number(partition, 3)
                bits.decimal(prefix, company.0)
                return bits
            }
            let number = String(Int(random.digits(Int.random(in: 1...12 + partition, using: &random)))!)
            var bits = begun(0x34)
            bits.decimal(number, Self.widths["giai"]![partition])
            try Self.expect(bits, "urn:epc:id:giai:\(prefix).\(number)")

            let text = random.text(Int.random(in: 1...18 + partition, using: &random), from: Self.signs)
            bits = begun(0x38)
            bits.sevenBits(text, upTo: 188 - company.0)
            try Self.expect(bits, "urn:epc:id:giai:\(prefix).\(PercentEncoding.segment(text))")

            let part = String(Int(random.digits(Int.random(in: 1...3 + partition, using: &random)))!)
            bits = begun(0x3C)
            bits.decimal(part, Self.widths["cpi"]![partition])
            bits.decimal(String(round + 1), 31)
            try Self.expect(bits, "urn:epc:id:cpi:\(prefix).\(part).\(round + 1)")

            let name = random.text(Int.random(in: 1...18 + partition, using: &random), from: "#-/019ABZ")
            bits = begun(0x3D)
            bits.sixBits(name)
            bits.decimal("99999999999" + String(round % 10), 40)
            try Self.expect(
                bits, "urn:epc:id:cpi:\(prefix).\(PercentEncoding.segment(name)).99999999999\(round % 10)")
        }
    }

    private static func expect(_ bits: EPCBits, _ urn: String) throws {
        let link = try #require(try EPCURN(urn).digitalLink, "\(urn)")
        for text in [bits.hexadecimal, bits.base64Text] {
            let epc = try EPCBinary(text)
            #expect(epc.link == link, "\(text) is not \(urn)")
            #expect(epc.urn?.digitalLink == link)
        }
    }
}
