/// How the value of an application identifier, or a part of it, lies in bits (Tag Data Standard 14.5).
enum EPCBinaryFormat: Sendable {
    /// So many digits of four bits.
    case digits(Int)
    /// So many digits as one number.
    case number(Int)
    /// Characters, so many at most, packed as tight as they allow.
    case text(Int)
    /// Digits, so many at most.
    case packedNumber(Int)
    /// Digits first, perhaps characters behind them.
    case delimited(Int)
    case date, dateAndTime, dateOrDates, moment
    case country, flag, minus, sequence

    /// The ASCII of the value.
    func read(_ bits: inout BitReader) throws(GS1Error) -> [UInt8] {
        switch self {
        case .digits(let count): try bits.digits(count)
        case .number(let digits): try bits.decimal(BitReader.bits(forDigits: digits), digits: digits)
        case .text(let most): try bits.packedText(most: most)
        case .packedNumber(let most): try bits.packedNumber(most: most)
        case .delimited(let most): try bits.delimitedText(most: most)
        case .date: try Self.date(&bits)
        case .dateAndTime: try Self.date(&bits) + Self.pairs(&bits, 5, 6)
        case .dateOrDates: try Self.dateOrDates(&bits)
        case .moment: try Self.moment(&bits)
        case .country: try Self.country(&bits)
        case .flag: try bits.decimal(1, digits: 1)
        case .minus: try bits.number(1) == 1 ? [UInt8(ascii: "-")] : []
        case .sequence: try bits.digits(1) + [UInt8(ascii: "/")] + bits.digits(1)
        }
    }

    /// YYMMDD. Whether there is such a day, the check of the value finds.
    static func date(_ bits: inout BitReader) throws(GS1Error) -> [UInt8] { try pairs(&bits, 7, 4, 5) }

    /// Two digits for each number of so many bits.
    private static func pairs(_ bits: inout BitReader, _ widths: Int...) throws(GS1Error) -> [UInt8] {
        var text: [UInt8] = []
        for width in widths { text += try bits.decimal(width, digits: 2) }
        return text
    }

    private static func dateOrDates(_ bits: inout BitReader) throws(GS1Error) -> [UInt8] {
        let isRange = try bits.number(1) == 1
        let first = try date(&bits)
        return isRange ? first + (try date(&bits)) : first
    }

    /// A day with as much of the time as two bits say.
    private static func moment(_ bits: inout BitReader) throws(GS1Error) -> [UInt8] {
        let precision = try bits.number(2)
        let day = try date(&bits)
        switch precision {
        case 0: return day + (try pairs(&bits, 5))
        case 1: return day + (try pairs(&bits, 5, 6))
        case 2: return day + (try pairs(&bits, 5, 6, 6))
        default: return day
        }
    }

    private static func country(_ bits: inout BitReader) throws(GS1Error) -> [UInt8] {
        var text: [UInt8] = []
        for _ in 0..<2 {
            let start = bits.position
            let value = try bits.number(6)
            guard value < 26 else { throw GS1Error(.epcValue, position: start) }
            text.append(UInt8(65 + value))
        }
        return text
    }
}
