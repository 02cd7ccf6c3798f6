import SQL
import Traceability

/// The words of files that a typed one begins: "ho" is "ho", "hoa", "hop". While they are few, a search is a list narrowed by them and
/// stops when its page is full.
struct WordExpansion {
    let kind: FileKind
    let session: any SQLSession

    /// Parts of one statement at most.
    static let most = 16

    /// A group of words for each term; nil where a term begins too many.
    func groups(of terms: [String]) throws -> [[String]]? {
        var groups: [[String]] = []
        for term in terms {
            let words = try words(beginning: term)
            guard words.count <= Self.most else { return nil }
            groups.append(words)
        }
        return groups
    }

    /// In as many steps through the index as there are words, whatever the number of files.
    private func words(beginning term: String) throws -> [String] {
        // A word of one letter is no beginning of others.
        guard term.count > 1 else { return [term] }
        let end = term + "\u{10FFFF}"
        return try session.rows(
            """
            WITH RECURSIVE step (word) AS (
                SELECT (
                    SELECT word FROM file_word WHERE kind = \(kind.rawValue) AND word >= \(term) AND word < \(end)
                    ORDER BY word LIMIT 1)
                UNION ALL
                SELECT (
                    SELECT next.word FROM file_word AS next
                    WHERE next.kind = \(kind.rawValue) AND next.word > step.word AND next.word < \(end)
                    ORDER BY next.word LIMIT 1)
                FROM step WHERE step.word IS NOT NULL
            )
            SELECT word FROM step WHERE word IS NOT NULL LIMIT \(Self.most + 1)
            """, as: (String).self)
    }
}
