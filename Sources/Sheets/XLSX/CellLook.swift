/// What a cell's style says of its value.
struct CellLook {
    var isDate = false
    /// Digits that a format of zeros shows at least.
    var digits = 0
    /// The alphabet of the font its text is set in.
    var alphabet: LegacyAlphabet?
    /// Such a font of capitals.
    var isCapital = false

    /// - Parameter format: as ECMA-376, 18.8.31 writes it.
    mutating func read(format: String) {
        let plain = Self.withoutLiterals(format)
        isDate = plain.contains { "ymdhs".contains($0) }
        digits = !isDate && !plain.isEmpty && plain.allSatisfy { $0 == "0" } ? plain.count : 0
    }

    /// Formats by number that every workbook has without saying so (18.8.30).
    mutating func read(format number: Int) {
        switch number {
        case 14...22, 27...36, 45...47, 50...58: isDate = true
        default: break
        }
    }

    /// The first section, without quoted and escaped text, colours and conditions.
    private static func withoutLiterals(_ format: String) -> String {
        var plain = ""
        var rest = format.lowercased()[...]
        while let character = rest.popFirst(), character != ";" {
            switch character {
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            case "[": rest = rest.drop { $0 != "]" }.dropFirst()
            case "\\", "_", "*": rest = rest.dropFirst()
            default: plain.append(character)
            }
        }
        return plain == "general" ? "" : plain
    }
}
