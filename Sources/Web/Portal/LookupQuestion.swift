import GS1
import Records
import Traceability

/// What `/tra-cuu` was asked: words or a code, or one of the lists; and an address to ask the same again.
struct LookupQuestion: Sendable {
    /// A code, an address or words; empty where a list is asked for.
    let words: String
    let kind: ListingKind?
    /// The business whose products are asked for.
    let owner: ThingKey?
    let page: Int

    init(_ query: Query) {
        words = (query["q"] ?? "").trimmed
        kind = query["loai"].flatMap { name in ListingKind.allCases.first { $0.parameter == name } }
        owner = query["cua"].flatMap { $0.isEmpty ? nil : ThingKey(text: $0) }
        page = query["trang"].flatMap(Int.init) ?? 1
    }

    init(words: String = "", kind: ListingKind? = nil, owner: ThingKey? = nil, page: Int = 1) {
        self.words = words
        self.kind = kind
        self.owner = owner
        self.page = page
    }

    var address: String {
        let parameters = [
            ("q", words.isEmpty ? nil : words), ("loai", kind?.parameter), ("cua", owner?.text),
            ("trang", page > 1 ? String(page) : nil),
        ]
        let text = parameters.compactMap { name, value in value.map { "\(name)=\(PercentCoding.encode($0))" } }
        return Address.lookup.path + (text.isEmpty ? "" : "?" + text.joined(separator: "&"))
    }

    func with(kind: ListingKind?, page: Int = 1) -> LookupQuestion {
        LookupQuestion(words: words, kind: kind, owner: owner, page: page)
    }

    /// Words are a code when they begin like one, or hold more digits than any name does and no letters, or a path of them.
    var looksLikeCode: Bool {
        let lower = words.lowercased()
        let beginsSo = ["http:", "https:", "urn:", "(", "/", "]", "^"].contains { lower.hasPrefix($0) }
        // What stands between two elements where a scanner sends them.
        if words.utf8.contains(0x1D) { return true }
        let hasDigits = words.utf8.count { (0x30...0x39).contains($0) } >= 6
        return beginsSo || hasDigits && (words.contains("/") || !words.contains(where: \.isLetter))
    }
}

extension ListingKind {
    /// In addresses.
    var parameter: String {
        switch self {
        case .product: "san-pham"
        case .business: "co-so"
        case .place: "dia-diem"
        }
    }
}
