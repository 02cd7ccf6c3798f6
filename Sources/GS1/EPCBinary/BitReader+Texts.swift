/// Texts as the Tag Data Standard packs them; all answer ASCII.
extension BitReader {
    /// An unsigned number without leading zeros; "0" for none.
    mutating func plainNumber(_ width: Int, most: Int = 20) throws(GS1Error) -> [UInt8] {
        let digits = try decimal(width, digits: most)
        let significant = digits.drop { $0 == 48 }
        return significant.isEmpty ? [48] : Array(significant)
    }

    /// "Numeric String" (14.4.6): a 1 stands before the digits to keep their zeros.
    mutating func markedNumber(_ width: Int) throws(GS1Error) -> [UInt8] {
        let start = position
        let digits = try plainNumber(width)
        guard digits.count > 1, digits[0] == 49 else { throw GS1Error(.epcValue, position: start) }
        return Array(digits.dropFirst())
    }

    /// "String" (14.4.2): seven bits a character, zeros behind the last one.
    mutating func sevenBitText(in width: Int) throws(GS1Error) -> [UInt8] {
        let (first, end) = (position, position + width)
        var text: [UInt8] = []
        while position + 7 <= end {
            let start = position
            let value = try number(7)
            if value == 0 { break }
            text.append(try Self.printable(value, at: start))
        }
        if text.isEmpty { throw GS1Error(.epcValue, position: first) }
        try zeros(end - position)
        return text
    }

    /// "6-Bit Variable String" (14.4.8): up to a character of zeros, which must come.
    mutating func sixBitText(most: Int) throws(GS1Error) -> [UInt8] {
        let start = position
        var text: [UInt8] = []
        while case let value = try number(6), value != 0 {
            text.append(UInt8(value < 32 ? value + 64 : value))
            if text.count > most { throw GS1Error(.epcValue, position: position - 6) }
        }
        if text.isEmpty { throw GS1Error(.epcValue, position: start) }
        return text
    }

    /// Four bits a digit (14.5.4).
    mutating func digits(_ count: Int) throws(GS1Error) -> [UInt8] {
        var text: [UInt8] = []
        for _ in 0..<count {
            let start = position
            let value = try number(4)
            guard value < 10 else { throw GS1Error(.epcValue, position: start) }
            text.append(UInt8(48 + value))
        }
        return text
    }

    /// "Variable-length alphanumeric" (14.5.6): which packing, how long, and the characters.
    mutating func packedText(most: Int) throws(GS1Error) -> [UInt8] {
        let start = position
        let packing = try number(3)
        let length = try length(most: most)
        switch packing {
        case 0: return try decimal(Self.bits(forDigits: length), digits: length)
        case 1: return try characters(length, width: 4, of: "0123456789ABCDEF")
        case 2: return try characters(length, width: 4, of: "0123456789abcdef")
        case 3: return try characters(length, width: 6, of: EPCBinaryAlphabet.base64Characters)
        case 4: return try sevenBitCharacters(length)
        case 5: return try code40(length)
        default: throw GS1Error(.epcValue, position: start)
        }
    }

    /// The same for what is never anything but digits (14.5.13).
    mutating func packedNumber(most: Int) throws(GS1Error) -> [UInt8] {
        let length = try length(most: most)
        return try decimal(Self.bits(forDigits: length), digits: length)
    }

    /// "Delimited/Terminated Numeric" (14.5.5): digits up to an F, or up to an E and a packed text.
    mutating func delimitedText(most: Int) throws(GS1Error) -> [UInt8] {
        var text: [UInt8] = []
        while true {
            let start = position
            switch try number(4) {
            case 15: return text
            case 14: return text + (try packedText(most: most))
            case let value where value < 10 && text.count < most: text.append(UInt8(48 + value))
            default: throw GS1Error(.epcValue, position: start)
            }
        }
    }

    /// A host of its own (14.5.16). It is not ours to follow: read over.
    mutating func skipHost() throws(GS1Error) {
        let isSevenBit = try number(1) == 1
        let length = try number(6)
        try skip(isSevenBit ? length * 7 : (length + 2) / 3 * 16)
    }

    private mutating func length(most: Int) throws(GS1Error) -> Int {
        let start = position
        let length = try number(Int.bitWidth - most.leadingZeroBitCount)
        guard length <= most else { throw GS1Error(.epcValue, position: start) }
        return length
    }

    private mutating func characters(
        _ count: Int, width: Int, of alphabet: StaticString
    ) throws(GS1Error) -> [UInt8] {
        var text: [UInt8] = []
        for _ in 0..<count {
            let value = try number(width)
            text.append(alphabet.withUTF8Buffer { $0[value] })
        }
        return text
    }

    private mutating func sevenBitCharacters(_ count: Int) throws(GS1Error) -> [UInt8] {
        var text: [UInt8] = []
        for _ in 0..<count {
            let start = position
            text.append(try Self.printable(try number(7), at: start))
        }
        return text
    }

    /// "URN Code 40" (14.5.6.5): sixteen bits for three characters, the last ones of which may be padding.
    private mutating func code40(_ count: Int) throws(GS1Error) -> [UInt8] {
        let alphabet: StaticString = "\0ABCDEFGHIJKLMNOPQRSTUVWXYZ-.:0123456789"
        var text: [UInt8] = []
        while text.count < count {
            let start = position
            let value = try number(16) - 1
            guard (0..<64_000).contains(value) else { throw GS1Error(.epcValue, position: start) }
            for index in [value / 1600, value / 40 % 40, value % 40] {
                guard (index == 0) == (text.count == count) else { throw GS1Error(.epcValue, position: start) }
                if index > 0 { text.append(alphabet.withUTF8Buffer { $0[index] }) }
            }
        }
        return text
    }

    /// From "!" to "z": what lies between and is no character of GS1, the check of the value finds.
    private static func printable(_ value: Int, at position: Int) throws(GS1Error) -> UInt8 {
        guard (33...122).contains(value) else { throw GS1Error(.epcValue, position: position) }
        return UInt8(value)
    }

    /// As many bits as the largest number of that many digits takes.
    static func bits(forDigits count: Int) -> Int { (count * 3_321_928_095 + 999_999_999) / 1_000_000_000 }
}
