extension ApplicationIdentifier.Facts {
    /// Reads one row of the table. The table is ours: a row that cannot be read is a bug, and stops the program.
    static func parse(row: Substring) -> [Self] {
        let columns = row.split(separator: "|", omittingEmptySubsequences: false)
        precondition(columns.count == 5, "row \(row)")
        let head = columns[0].split(separator: " ")
        let company = Company(columns[4])
        let components = columns[1].split(separator: " ").flatMap(components)
        return codes(head[0]).map { code in
            Self(
                code: code,
                title: columns[3].split(separator: " ").joined(separator: " "),
                components: components,
                hasPredefinedLength: head[1].contains("f"),
                isDataAttribute: head[1].contains("q"),
                qualifierSequences: role(columns[2]),
                company: company,
                minimumLength: components.reduce(0) { $0 + ($1.isOptional ? 0 : $1.minimum) },
                maximumLength: components.reduce(0) { $0 + $1.maximum })
        }
    }

    /// "310[0-5]" is a run of six.
    private static func codes(_ text: Substring) -> [String] {
        guard let bracket = text.firstIndex(of: "[") else { return [String(text)] }
        let bounds = text[bracket...].dropFirst().dropLast().split(separator: "-").map { Int($0)! }
        return (bounds[0]...bounds[1]).map { "\(text[..<bracket])\($0)" }
    }

    /// "4×N3?" is "N3?" four times.
    private static func components(_ text: Substring) -> [Component] {
        let factors = text.split(separator: "×")
        return Array(repeating: component(factors.last!), count: factors.count == 2 ? Int(factors[0])! : 1)
    }

    private static func component(_ text: Substring) -> Component {
        let parts = text.split(separator: ":")
        let isOptional = parts[0].hasSuffix("?")
        let size = parts[0].dropFirst().filter { $0 != "?" }
        let maximum = Int(size.filter { $0 != "≤" })!
        return Component(
            repertoire: CharacterRepertoire(rawValue: parts[0].first!)!,
            minimum: size.hasPrefix("≤") ? 1 : maximum,
            maximum: maximum,
            isOptional: isOptional,
            linters: LinterSet(parts.dropFirst().map { Linter(rawValue: String($0))! }))
    }

    private static func role(_ text: Substring) -> [[String]]? {
        let words = text.split(separator: " ")
        guard words.first == "key" else { return nil }
        let sequences = words.dropFirst().split(separator: "/").map { $0.map(String.init) }
        return sequences.isEmpty ? [[]] : sequences
    }
}
