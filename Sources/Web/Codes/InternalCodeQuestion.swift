import Traceability

/// What stands behind `/nb/`: a key of the province, and a lot.
struct InternalCodeQuestion: Hashable, Sendable {
    let key: ProvinceKey
    /// Percent-encoded, as received.
    let lot: String?

    /// Longer lots are none of GS1's length, and none of ours.
    private static let mostBytes = 60

    /// - Parameter rest: percent-encoded, as received.
    init?(_ rest: String) {
        let parts = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let first = parts.first, let key = ProvinceKey(reading: PercentCoding.decode(first) ?? first) else {
            return nil
        }
        switch parts.count {
        case 1: lot = nil
        case 3 where parts[1] == "10":
            guard (1...Self.mostBytes).contains(parts[2].utf8.count), PercentCoding.decode(parts[2]) != nil else {
                return nil
            }
            lot = parts[2]
        default: return nil
        }
        self.key = key
    }

    /// Whether somebody meant such a key and mistyped it.
    static func isMeant(by rest: String) -> Bool {
        ProvinceKey.isMeant(by: String((PercentCoding.decode(rest) ?? rest).prefix { $0 != "/" }))
    }

    /// What stands behind `/nb/` in the one spelling that is printed.
    var text: String { key.text + (lot.map { "/10/\($0)" } ?? "") }

    /// The lot as it is shown.
    var lotShown: String? { lot.flatMap { PercentCoding.decode($0) } }

    /// The same lot under the number that replaced the key.
    func path(under gtin: String) -> String { "/01/\(gtin)" + (lot.map { "/10/\($0)" } ?? "") }

    /// What was typed or pasted, when it is meant as such a key: where it leads.
    /// - Parameter isOwn: whether a host is the public origin's, or was.
    static func address(of words: String, isOwn: (String) -> Bool) -> Address? {
        if ProvinceKey.isMeant(by: words) || ProvinceKey(reading: words) != nil {
            return .internalCode(ProvinceKey(reading: words)?.text ?? PercentCoding.encode(words))
        }
        guard let scheme = words.firstRange(of: "://") else { return nil }
        let rest = words[scheme.upperBound...]
        let host = rest.prefix { !"/:?#".contains($0) }.lowercased()
        let path = rest.drop { $0 != "/" }.prefix { $0 != "?" && $0 != "#" }
        guard isOwn(host), let code = String(path).after("/nb/") else { return nil }
        return .internalCode(code)
    }
}
