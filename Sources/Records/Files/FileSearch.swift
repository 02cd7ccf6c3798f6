import SQL
import Traceability

/// A list by typed words that begin very many, or in another order than that of names. The rarest condition is read, up to a limit, and only its files are asked about the others.
struct FileSearch {
    private let question: FileQuestion
    private let kind: FileKind
    private let session: any SQLSession

    /// The most rows read of the rarest condition.
    static let limit = 2_000

    init(_ question: FileQuestion, kind: FileKind, in session: any SQLSession) {
        self.question = question
        self.kind = kind
        self.session = session
    }

    func found() throws -> FoundFiles {
        let (candidates, isCut) = try candidates()
        let files = try keepingReached(try keepingTerms(candidates))
        let rows = try ordered(files)
        let page = question.after.map { after in rows.filter { after < $0 } } ?? rows
        return FoundFiles(
            Array(page.prefix(question.limit + 1)), count: min(rows.count, FileStore.mostCounted),
            limit: question.limit,
            isCut: isCut)
    }

    /// The files of the rarest term, or of a rarer facet that every alternative asks for.
    private func candidates() throws -> (files: [String], isCut: Bool) {
        var conditions = question.terms.map(Self.beginning)
        conditions += question.facets.map { facets in "word \(in: facets.map { "#" + FileWords.text($0) })" }
        let counts = try conditions.map { condition in
            try session.first(
                """
                SELECT CAST(COUNT(*) AS BIGINT) FROM (
                    SELECT file FROM file_word WHERE kind = \(kind.rawValue) AND \(condition) LIMIT \(Self.limit + 1)
                ) AS counted
                """, as: (Int).self) ?? 0
        }
        guard let least = counts.min(), least > 0 else { return ([], false) }
        let condition = conditions[counts.firstIndex(of: least)!]
        let rows = try session.rows(
            "SELECT file FROM file_word WHERE kind = \(kind.rawValue) AND \(condition) LIMIT \(Self.limit)",
            as: (String).self)
        return (Array(Set(rows)), least > Self.limit)
    }

    private func keepingTerms(_ candidates: [String]) throws -> [String] {
        var files = candidates
        for term in question.terms where !files.isEmpty {
            let rows = try session.rows(
                "SELECT file FROM file_word WHERE file \(in: files) AND \(Self.beginning(term))", as: (String).self)
            files = Array(Set(rows))
        }
        return files
    }

    private func keepingReached(_ files: [String]) throws -> [String] {
        let alternatives = question.alternatives
        let words = Set(alternatives.flatMap { $0.flatMap(\.self) })
        guard !words.isEmpty, !files.isEmpty else { return files }
        let rows = try session.rows(
            "SELECT file, word FROM file_word WHERE file \(in: files) AND word \(in: words.sorted())",
            as: (String, String).self)
        let known = rows.reduce(into: [String: Set<String>]()) { $0[$1.0, default: []].insert($1.1) }
        return files.filter { file in
            let has = known[file] ?? []
            return alternatives.contains { groups in groups.allSatisfy { !has.isDisjoint(with: $0) } }
        }
    }

    private func ordered(_ files: [String]) throws -> [FileCursor] {
        guard !files.isEmpty else { return [] }
        let rows = try session.rows(
            "SELECT sort, file FROM file_word WHERE file \(in: files) AND word = \(question.every)",
            as: (String, String).self)
        return rows.map { FileCursor(sort: $0.0, file: $0.1) }.sorted()
    }

    /// A word of one letter is no beginning of others.
    private static func beginning(_ term: String) -> SQLStatement {
        term.count < 2 ? "word = \(term)" : "word >= \(term) AND word < \(term + "\u{10FFFF}")"
    }
}
