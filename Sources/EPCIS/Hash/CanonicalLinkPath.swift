/// A key and at most one qualifier, the finest, found at the end of a path.
struct CanonicalLinkPath {
    typealias Piece = Slice<UnsafeBufferPointer<UInt8>>

    private let key: Rule
    private let value: Piece
    private var qualifier: (ai: StaticString, value: Piece)?

    /// A primary key's application identifier, the length of its digits, what may follow them, and the qualifiers in their order.
    private struct Rule: Sendable {
        let ai: StaticString
        let alias: StaticString
        /// Digits the value begins with; 0: any characters.
        let digits: Int
        /// Characters that may follow.
        let more: Int
        var qualifiers: [(ai: StaticString, alias: StaticString, isKept: Bool)] = []
    }

    init?(_ path: LinkSegments) {
        var segments = path
        guard let rule = Self.rule(segments.next()) else { return nil }
        key = rule
        value = segments.next()
        guard isValueGood, takeQualifiers(&segments) else { return nil }
    }

    private static func rule(_ name: Piece) -> Rule? {
        guard 2...5 ~= name.count else { return nil }
        let index = names.index(of: UnsafeBufferPointer(rebasing: name))
        return index < 0 ? nil : rules[index / 2]
    }

    private static func equal(_ name: Piece, _ text: StaticString) -> Bool {
        name.count == text.utf8CodeUnitCount
            && name.elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: name.count))
    }

    private var isValueGood: Bool {
        guard value.count > 4, ByteText.isDigits(value.prefix(4)) else { return false }
        guard key.digits > 0 else { return EPCSerial.length(value) <= key.more && LinkCharacters.areGood(value) }
        if key.digits == 14, key.more == 0 { return [8, 12, 13, 14].contains(value.count) && ByteText.isDigits(value) }
        let rest = value.dropFirst(key.digits)
        guard value.count >= key.digits, ByteText.isDigits(value.prefix(key.digits)) else { return false }
        return EPCSerial.length(rest) <= key.more && LinkCharacters.areGood(rest)
    }

    /// Takes the pairs that follow, in their order; false when anything else follows.
    private mutating func takeQualifiers(_ segments: inout LinkSegments) -> Bool {
        var allowed = key.qualifiers[...]
        while !segments.isAtEnd {
            let name = segments.next()
            let value = segments.next()
            guard let place = allowed.firstIndex(where: { Self.equal(name, $0.ai) || Self.equal(name, $0.alias) }),
                !value.isEmpty, EPCSerial.length(value) <= 30, LinkCharacters.areGood(value)
            else { return false }
            if allowed[place].isKept { qualifier = (allowed[place].ai, value) }
            allowed = allowed[(place + 1)...]
        }
        return true
    }

    func append(to out: inout [UInt8]) {
        ByteText.append("https://id.gs1.org/", to: &out)
        ByteText.append(key.ai, to: &out)
        out.append(0x2F)
        if key.digits == 14, key.more == 0 { out.append(contentsOf: repeatElement(0x30, count: 14 - value.count)) }
        out.append(contentsOf: value)
        guard let qualifier else { return }
        out.append(0x2F)
        ByteText.append(qualifier.ai, to: &out)
        out.append(0x2F)
        out.append(contentsOf: qualifier.value)
    }

    /// Each rule's number and word, one after the other.
    private static let names = ByteTable(rules.flatMap { ["\($0.ai)", "\($0.alias)"] })

    private static let rules: [Rule] = [
        Rule(
            ai: "01", alias: "gtin", digits: 14, more: 0,
            qualifiers: [("22", "cpv", false), ("10", "lot", true), ("21", "ser", true), ("235", "235", true)]),
        Rule(ai: "00", alias: "sscc", digits: 18, more: 0),
        Rule(ai: "414", alias: "gln", digits: 13, more: 0, qualifiers: [("254", "glnx", true)]),
        Rule(ai: "417", alias: "party", digits: 13, more: 0),
        Rule(ai: "253", alias: "gdti", digits: 13, more: 17),
        Rule(ai: "255", alias: "gcn", digits: 13, more: 12),
        Rule(ai: "401", alias: "ginc", digits: 0, more: 30),
        Rule(ai: "402", alias: "gsin", digits: 17, more: 0),
        Rule(ai: "8003", alias: "grai", digits: 14, more: 16),
        Rule(ai: "8004", alias: "giai", digits: 0, more: 30),
        Rule(
            ai: "8006", alias: "itip", digits: 18, more: 0,
            qualifiers: [("22", "cpv", false), ("10", "lot", true), ("21", "ser", true)]),
        Rule(ai: "8010", alias: "cpid", digits: 0, more: 30, qualifiers: [("8011", "cpsn", true)]),
        Rule(ai: "8017", alias: "gsrnp", digits: 18, more: 0, qualifiers: [("8019", "srin", false)]),
        Rule(ai: "8018", alias: "gsrn", digits: 18, more: 0, qualifiers: [("8019", "srin", false)]),
    ]
}
