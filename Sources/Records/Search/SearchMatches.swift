import GS1
import SQL
import Traceability

/// The things that answer every term of a question, best first. Bounded: the rarest term is read, up to a limit, and only its
/// things are asked about the other terms.
struct SearchMatches {
    struct Match {
        let thing: ThingKey
        let kind: ListingKind
    }

    let matches: [Match]
    let isCut: Bool

    /// The most rows read of one term.
    static let limit = 5_000

    init(_ terms: [SearchTerm], in session: any SQLSession) throws {
        let counts = try Self.counts(of: terms, in: session)
        guard let least = counts.min(), least > 0 else {
            (matches, isCut) = ([], false)
            return
        }
        let rarest = terms[counts.firstIndex(of: least)!]
        isCut = least > Self.limit
        var scores = try Self.scores(rarest, Self.hits(rarest), in: session)
        for term in terms where term != rarest && !scores.isEmpty {
            let others = try Self.scores(term, Self.hits(term, among: Array(scores.keys)), in: session)
            scores = scores.reduce(into: [:]) { both, one in
                if let other = others[one.key] { both[one.key] = one.value + other }
            }
        }
        matches = try Self.ranked(scores, in: session)
    }

    /// How many rows each term has, as far as they are read.
    private static func counts(of terms: [SearchTerm], in session: any SQLSession) throws -> [Int] {
        guard !terms.isEmpty else { return [] }
        let statements = terms.enumerated().map { index, term -> SQLStatement in
            """
            SELECT CAST(\(index) AS BIGINT) AS term, CAST(COUNT(*) AS BIGINT) AS hits
            FROM (\(hits(term))) AS found
            """
        }
        let statement: SQLStatement = "\(statements.joined(separator: " UNION ALL ")) ORDER BY term"
        return try session.rows(statement, as: (Int, Int).self).map(\.1)
    }

    /// Rows of a term. A word of one letter is no beginning of others.
    private static func hits(_ term: SearchTerm, among things: [String]? = nil) -> SQLStatement {
        let ofThings: SQLStatement = things.map { "thing \(in: $0) AND" } ?? ""
        let most: SQLStatement = things == nil ? "LIMIT \(limit + 1)" : ""
        let isWord: SQLStatement =
            term.word.count < 2
            ? "word = \(term.word)" : "word >= \(term.word) AND word < \(term.word + String(last))"
        var statement: SQLStatement = """
            SELECT word, thing, weight FROM (
                SELECT word, thing, weight FROM search_word WHERE \(ofThings) \(isWord) \(most)
            ) AS named
            """
        if !term.areas.isEmpty {
            statement += """
                 UNION ALL SELECT word, thing, weight FROM (
                    SELECT word, thing, weight FROM search_word
                    WHERE \(ofThings) word \(in: term.areas.compactMap(ListingWord.area)) \(most)
                ) AS located
                """
        }
        return statement
    }

    /// Follows every word that begins with what stands before it, by bytes.
    private static let last: Unicode.Scalar = "\u{10FFFF}"

    /// The best a term says about each thing: a whole word more than the beginning of one.
    private static func scores(
        _ term: SearchTerm, _ hits: SQLStatement, in session: any SQLSession
    ) throws -> [String: Int64] {
        var scores: [String: Int64] = [:]
        for (word, thing, weight) in try session.rows(hits, as: (String, String, Int64).self) {
            let isWhole = word == term.word || word.hasPrefix("#")
            scores[thing] = max(scores[thing] ?? 0, weight + (isWhole ? 10 : 0))
        }
        return scores
    }

    /// Equals by name.
    private static func ranked(_ scores: [String: Int64], in session: any SQLSession) throws -> [Match] {
        guard !scores.isEmpty else { return [] }
        let rows = try session.rows(
            "SELECT thing, kind FROM search_entry WHERE thing \(in: Array(scores.keys)) ORDER BY name, thing",
            as: (String, Int64).self)
        return rows.enumerated().sorted { left, right in
            (-scores[left.element.0]!, left.offset) < (-scores[right.element.0]!, right.offset)
        }.compactMap { _, row in
            ListingKind(rawValue: row.1).map { Match(thing: ThingKey(text: row.0), kind: $0) }
        }
    }
}
