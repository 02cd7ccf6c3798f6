/// What goods are found by in a list.
package enum ListKey: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable { case code = "hs", group, labelGroup = "label", substance }

    /// Every product whose code begins with these four, six or eight digits.
    case code(HSCode)
    case group(ProductGroup)
    /// As the annex on labels counts.
    case labelGroup(Int)
    /// A name, folded: however its marks and blanks are written.
    case substance(String)

    package var kind: Kind {
        switch self {
        case .code: .code
        case .group: .group
        case .labelGroup: .labelGroup
        case .substance: .substance
        }
    }

    /// `hs:08106000`, `group:durian`, `label:2`, `substance:…`: as it is stored and exchanged.
    package var text: String {
        switch self {
        case .code(let code): "\(Kind.code.rawValue):\(code.text)"
        case .group(let group): "\(Kind.group.rawValue):\(group.rawValue)"
        case .labelGroup(let number): "\(Kind.labelGroup.rawValue):\(number)"
        case .substance(let name): "\(Kind.substance.rawValue):\(name)"
        }
    }

    package init?(text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let kind = Kind(rawValue: parts[0]) else { return nil }
        let key: ListKey? =
            switch kind {
            case .code: HSCode(reading: parts[1]).map(ListKey.code)
            case .group: ProductGroup(rawValue: parts[1]).map(ListKey.group)
            case .labelGroup: Int(parts[1]).flatMap(LabelGroup.named).map { .labelGroup($0.number) }
            case .substance: Self.substance(named: parts[1])
            }
        guard let key else { return nil }
        self = key
    }

    /// Nil for a name without a letter or digit, and for one that no list has.
    package static func substance(named name: String) -> ListKey? {
        let folded = FoldedText.words(of: name).joined(separator: " ")
        return (1...200).contains(folded.utf8.count) ? .substance(folded) : nil
    }

    /// The more of the goods it says, the greater.
    package var specificity: Int {
        switch self {
        case .code(let code): code.text.utf8.count
        case .labelGroup: 2
        case .group: 1
        case .substance: 0
        }
    }
}

extension ListKey: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let key = ListKey(text: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a key: hs:DIGITS, group:NAME, label:NUMBER, substance:NAME")
        }
        self = key
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension ListKey: Comparable {
    /// In the order of lists: kind by kind, codes by their digits.
    package static func < (left: ListKey, right: ListKey) -> Bool {
        if case .labelGroup(let left) = left, case .labelGroup(let right) = right { return left < right }
        return left.text < right.text
    }
}
