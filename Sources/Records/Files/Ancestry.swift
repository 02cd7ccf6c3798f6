import SQL
import Traceability

/// Which parties stand above which: a cooperative above its members, a union above its cooperatives, an owner above its places
/// and products. It is kept in the rows that lists are read by, so that a decision and a list never differ.
struct Ancestry {
    let session: any SQLSession

    private static let mark = "#" + FileWords.text(FileFacet(.party, ""))

    /// Of each, those above it, itself included.
    func parties(above files: Set<String>) throws -> [String: Set<String>] {
        guard !files.isEmpty else { return [:] }
        let rows = try session.rows(
            """
            SELECT file, word FROM file_word
            WHERE file \(in: files.sorted()) AND word >= \(Self.mark) AND word < \(Self.mark + "\u{10FFFF}")
            """, as: (String, String).self)
        return rows.reduce(into: [:]) { $0[$1.0, default: []].insert(String($1.1.dropFirst(Self.mark.count))) }
    }

    /// After a party came under others, or left some, everything under it does too. Who stays under one of those by another way
    /// comes back under it with its next change: rights are lost too soon rather than kept too long.
    func move(_ id: String, from old: Set<String>, to new: Set<String>) throws {
        let (lost, won) = (old.subtracting(new).subtracting([id]), new.subtracting(old).subtracting([id]))
        guard !lost.isEmpty || !won.isEmpty else { return }
        for order in ["#", "@"] {
            let word = { (party: String) in order + FileWords.text(FileFacet(.party, party)) }
            let under: SQLStatement =
                "SELECT kind, sort, file FROM file_word WHERE word = \(word(id)) AND file <> \(id) AND \(Self.anyKind)"
            for party in lost.sorted() {
                try session.execute(
                    """
                    DELETE FROM file_word WHERE word = \(word(party)) AND \(Self.anyKind)
                        AND file IN (SELECT file FROM (\(under)) AS descendants)
                    """)
            }
            for party in won.sorted() {
                try session.execute(
                    """
                    INSERT INTO file_word (kind, word, sort, file)
                    SELECT kind, CAST(\(word(party)) AS TEXT), sort, file FROM (\(under)) AS descendants
                    WHERE true ON CONFLICT (kind, word, sort, file) DO NOTHING
                    """)
            }
        }
    }

    /// The key begins with the kind.
    private static var anyKind: SQLStatement { "kind \(in: FileKind.allCases.map(\.rawValue))" }
}
