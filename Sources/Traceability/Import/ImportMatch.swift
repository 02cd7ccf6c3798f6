/// What is there already that may be the same as a row.
package struct ImportMatch: Hashable, Sendable {
    package enum Kind: String, Sendable {
        /// The same tax code, or the same name in the same commune with the same phone.
        case same
        /// The same phone, or the same name in the same commune.
        case maybe
    }

    package let kind: Kind
    /// The other file's ID.
    package let file: String

    package init(_ kind: Kind, _ file: String) {
        self.kind = kind
        self.file = file
    }

    /// - Parameter holders: files that share a key with it (``FileKey/text``), in any order.
    package static func find(for file: PartyFile, among holders: [(key: String, file: String)]) -> ImportMatch? {
        let keys = Dictionary(grouping: file.index(of: "").keys, by: \.text).mapValues { $0[0].name }
        var shared: [String: Set<String>] = [:]
        for holder in holders { if let name = keys[holder.key] { shared[holder.file, default: []].insert(name) } }
        let ranked = shared.map { (kind: kind($0.value), file: $0.key) }
        let best = ranked.min { ($0.kind == .same ? 0 : 1, $0.file) < ($1.kind == .same ? 0 : 1, $1.file) }
        return best.map { ImportMatch($0.kind, $0.file) }
    }

    private static func kind(_ shared: Set<String>) -> Kind {
        shared.contains("taxCode") || shared.contains("gln") || shared.isSuperset(of: ["phone", "name"])
            ? .same : .maybe
    }
}
