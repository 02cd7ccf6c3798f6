/// A header list with q-values (`text/html;q=0.8, */*`), RFC 9110 12.4.2. A weight that cannot be read counts as 0.
struct WeightedList {
    struct Item {
        /// Without parameters, lower case.
        let value: String
        let weight: Double
    }

    /// As sent; never sorted, so that the first wins a tie.
    let items: [Item]

    /// Longer lists are cut: nobody honest names fifty languages.
    private static let mostItems = 32

    init(_ header: String) {
        items = header.split(separator: ",").prefix(Self.mostItems).map(Self.item)
    }

    private static func item(_ text: Substring) -> Item {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: " ") || $0 == 9 }) else {
            return Item(value: text.lowercased(), weight: 1)
        }
        let parts = text.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
        let weight = parts.dropFirst().first { $0.lowercased().hasPrefix("q=") }.map {
            Self.weight(of: $0.dropFirst(2))
        }
        return Item(value: (parts.first ?? "").lowercased(), weight: weight ?? 1)
    }

    private static func weight(of text: Substring) -> Double {
        guard let weight = Double(text), (0...1).contains(weight) else { return 0 }
        return weight
    }
}
