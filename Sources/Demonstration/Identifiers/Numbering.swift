/// Serial numbers and pallet numbers: functions of the seed and of what they count, so that a code to scan is known without
/// telling the whole story first.
struct Numbering: Sendable {
    let seed: UInt64

    /// Digits and capitals that are not taken for one another on a label.
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// Eight characters that say nothing about their neighbours, as the programme advises for stamps.
    func serial(_ lot: String, _ index: Int) -> String {
        var random = SeededGenerator(seed: seed, part: "\(lot)#\(index)")
        var bits = random.next()
        var text = ""
        for _ in 0..<8 {
            text.append(Numbering.alphabet[Int(bits % 32)])
            bits /= 32
        }
        return text
    }

    /// A fruit, a carton or a tray of a packed lot.
    func item(_ product: Product, _ lot: String, _ index: Int) -> Thing {
        .item(product.item, serial: serial("\(product.item.gtin)/\(lot)", index), lot: lot)
    }

    /// `urn:uuid:…`, version 4 in form.
    static func eventID(_ random: inout SeededGenerator) -> String {
        var (high, low) = (random.next(), random.next())
        high = high & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        low = low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        let digits = hexadecimal(high) + hexadecimal(low)
        let cuts = [8, 4, 4, 4, 12]
        var rest = Substring(digits)
        let parts = cuts.map { length in
            defer { rest = rest.dropFirst(length) }
            return String(rest.prefix(length))
        }
        return "urn:uuid:\(parts.joined(separator: "-"))"
    }

    private static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
