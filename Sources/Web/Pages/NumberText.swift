/// Numbers as people write them: `11.823` and `1.234,5`; in English `11,823` and `1,234.5`.
enum NumberText {
    static func grouped(_ number: some BinaryInteger, in language: Language) -> String {
        let digits = Array(String(number.magnitude))
        let sign = separators(language).group
        let text = digits.enumerated().map { index, digit in
            index > 0 && (digits.count - index) % 3 == 0 ? "\(sign)\(digit)" : String(digit)
        }.joined()
        return number < 0 ? "−\(text)" : text
    }

    /// Rounded to at most so many places, without zeros at the end.
    /// - Parameter places: at most 3.
    static func decimal(_ quantity: Quantity, places: Int = 1, in language: Language) -> String {
        let scale = [1, 10, 100, 1_000][min(max(places, 0), 3)] as Int64
        let scaled = Int64((quantity.value.magnitude * Double(scale)).rounded())
        let whole = grouped(scaled / scale, in: language)
        let sign = quantity.value < 0 && scaled != 0 ? "−" : ""
        let digits = String(scaled % scale + scale).dropFirst()
        let rest = digits.reversed().drop { $0 == "0" }.reversed()
        return sign + whole + (rest.isEmpty ? "" : "\(separators(language).decimal)\(String(rest))")
    }

    /// Reads back what somebody typed. Groups must be of three digits, so that `1.5` in Vietnamese is asked about and
    /// never taken for fifteen.
    static func reading(_ text: String, in language: Language) -> Quantity? {
        var text = text.trimmed[...]
        let isNegative = text.first == "-" || text.first == "−"
        if isNegative { text = text.dropFirst() }
        let (group, decimal) = separators(language)
        let parts = text.split(separator: decimal, maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first.flatMap({ digits($0, groupedBy: group) }), whole.count <= 15 else { return nil }
        let rest = parts.count == 2 ? String(parts[1]) : "0"
        guard (1...6).contains(rest.utf8.count), rest.utf8.allSatisfy(isDigit) else { return nil }
        return Double("\(isNegative ? "-" : "")\(whole).\(rest)").flatMap(Quantity.init)
    }

    private static func digits(_ text: Substring, groupedBy group: Character) -> String? {
        let groups = text.split(separator: group, omittingEmptySubsequences: false)
        guard let first = groups.first, !first.isEmpty, groups.allSatisfy({ $0.utf8.allSatisfy(isDigit) }) else {
            return nil
        }
        let isGrouped = groups.count > 1
        guard !isGrouped || first.count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        return groups.joined()
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func separators(_ language: Language) -> (group: Character, decimal: Character) {
        language == .vi ? (".", ",") : (",", ".")
    }
}
