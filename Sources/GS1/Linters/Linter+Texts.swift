extension Linter {
    /// Ten digits: millionths of a tenth of a degree from the South Pole (up to 180°) or from 180° west (up to 360°).
    func angle(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) {
        guard range.count == 10 else { throw GS1Error(.length, position: range.upperBound) }
        let isLatitude = self == .latitude
        guard bytes.number(range) <= (isLatitude ? 1_800_000_000 : 3_600_000_000) else {
            throw GS1Error(isLatitude ? .latitude : .longitude, position: range.lowerBound)
        }
    }

    /// Behind every `%` stand two hexadecimal digits.
    static func percentSequences(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) {
        for index in range where bytes[index] == UInt8(ascii: "%") {
            guard index + 2 < range.upperBound, bytes[index + 1].hexValue != nil, bytes[index + 2].hexValue != nil
            else { throw GS1Error(.percentSequence, position: index) }
        }
    }

    /// "2/3": second of three.
    static func positionInSequence(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) {
        let malformed = GS1Error(.positionInSequence, position: range.lowerBound)
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/"), in: range) else { throw malformed }
        let numbers = [range.lowerBound..<slash, slash + 1..<range.upperBound]
        for number in numbers {
            guard !number.isEmpty, number.allSatisfy({ bytes[$0].isDigit }) else { throw malformed }
        }
        for number in numbers { try noLeadingZero(bytes, number) }
        let (position, end) = (bytes.array(numbers[0]), bytes.array(numbers[1]))
        guard position.count < end.count || position.count == end.count && !end.lexicographicallyPrecedes(position)
        else {
            let arguments = ["piece": bytes.text(numbers[0]), "total": bytes.text(numbers[1])]
            throw GS1Error(.pieceOfTotal, position: range.lowerBound, arguments: arguments)
        }
    }

    /// An IBAN (ISO 13616): country, two check digits, the account of the country; modulo 97 of the whole is 1. The
    /// shortest that a country has is of 15 characters, the longest allowed of 34.
    static func bankAccount(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) {
        let start = range.lowerBound
        let lengths = ["found": String(range.count), "minimum": "15", "maximum": "34"]
        guard range.count >= 4 else { throw GS1Error(.length, position: range.upperBound, arguments: lengths) }
        // Kosovo's letters are of no standard but of the register of IBANs.
        guard CountryCodes.letters.contains(bytes[start], bytes[start + 1]) || bytes.has("XK", at: start) else {
            throw GS1Error(.country, position: start, arguments: ["found": bytes.text(start..<start + 2)])
        }
        guard (15...34).contains(range.count) else {
            throw GS1Error(.length, position: range.upperBound, arguments: lengths)
        }
        var remainder = 0
        for index in Array(start + 4..<range.upperBound) + Array(start..<start + 4) {
            guard let value = accountValue(bytes[index]) else {
                let found = bytes.text(index..<range.upperBound).first.map(String.init) ?? ""
                throw GS1Error(.character, position: index, arguments: ["found": found, "set": "0-9 A-Z"])
            }
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97
        }
        guard remainder == 1 else { throw GS1Error(.accountCheck, position: start + 2) }
    }

    private static func accountValue(_ byte: UInt8) -> Int? {
        switch byte {
        case 48...57: Int(byte - 48)
        case 65...90: Int(byte - 55)
        default: nil
        }
    }
}
