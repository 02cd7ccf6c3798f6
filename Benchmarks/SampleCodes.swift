import GS1

/// Codes as they stand on goods, each another one: the half says GTIN, lot and expiry, a quarter a serial besides, a quarter
/// the weight instead; the same things as Digital Links and as a scanner sends them.
enum SampleCodes {
    static func links(_ count: Int) -> [String] { texts(count) { $0.link } }
    static func elementStrings(_ count: Int) -> [String] { texts(count) { $0.scan } }

    private static func texts(_ count: Int, _ text: ((link: String, scan: String)) -> String) -> [String] {
        var random = Sequence64()
        return (0..<count).map { _ in text(code(random.next())) }
    }

    private static func code(_ number: UInt64) -> (link: String, scan: String) {
        let body = "0952" + String(1_000_000_000 + number % 999_999_999).suffix(9)
        let gtin = body + String(CheckDigit.following(body)!)
        let lot = "L26-\(number >> 20 & 0xFFFF)"
        let origin = "https://id.dongnai.gov.vn"
        let scan = "01\(gtin)17261231"
        switch number >> 60 & 3 {
        case 0:
            let serial = String(number >> 8, radix: 36).uppercased()
            return ("\(origin)/01/\(gtin)/10/\(lot)/21/\(serial)?17=261231", scan + "10\(lot)\u{1D}21\(serial)")
        case 1:
            let weight = String(1_000_000 + number >> 40 & 0x7FFF).suffix(6)
            return ("\(origin)/01/\(gtin)/10/\(lot)?3103=\(weight)&17=261231", scan + "3103\(weight)10\(lot)")
        default: return ("\(origin)/01/\(gtin)/10/\(lot)?17=261231", scan + "10\(lot)")
        }
    }
}
