import SQL
import Traceability

/// A list by ranges of rows that are in its order already.
struct FileScan {
    private let question: FileQuestion
    /// Of each group the files must have a word, besides what the question asks.
    private let words: [[String]]
    private let kind: FileKind
    private let session: any SQLSession

    init(_ question: FileQuestion, words: [[String]] = [], kind: FileKind, in session: any SQLSession) {
        self.question = question
        self.words = words
        self.kind = kind
        self.session = session
    }

    /// The page, and one row more where there is one.
    func rows() throws -> [FileCursor] {
        let limit = question.limit + 1
        var found: Set<FileCursor> = []
        for ranges in try ranges() {
            for statement in Self.batches(ranges.map { selection($0, limit: limit) }) {
                let rows = try session.rows(statement, as: (String, String).self)
                found.formUnion(rows.map { FileCursor(sort: $0.0, file: $0.1) })
            }
        }
        return Array(found.sorted().prefix(limit))
    }

    /// - Parameter most: no further than that.
    func count(atMost most: Int = FileStore.mostCounted) throws -> Int {
        var all = question
        all.after = nil
        let scan = FileScan(all, words: words, kind: kind, in: session)
        let ranges = try scan.ranges().flatMap(\.self)
        if ranges.count == 1 { return try scan.count(of: ranges[0], atMost: most) }
        var files: Set<String> = []
        for statement in Self.batches(ranges.map { scan.selection($0, limit: most) }) {
            for (_, file) in try session.rows(statement, as: (String, String).self) { files.insert(file) }
            if files.count >= most { break }
        }
        return min(files.count, most)
    }

    private func count(of range: Range, atMost most: Int) throws -> Int {
        let statement: SQLStatement = """
            SELECT CAST(COUNT(*) AS BIGINT) FROM (\(selection(range, limit: most))) AS counted
            """
        return try session.first(statement, as: (Int).self) ?? 0
    }

    /// One word's rows, of which the files must have a word of every other group too.
    private struct Range {
        let word: String
        let others: [[String]]
    }

    /// A range for every word of each alternative's rarest group.
    private func ranges() throws -> [[Range]] {
        try question.alternatives.map { alternative in
            let groups = alternative + words
            guard !groups.isEmpty else { return [Range(word: question.every, others: [])] }
            return ranges(of: groups, driver: try driver(of: groups))
        }
    }

    private func ranges(of groups: [[String]], driver: Int) -> [Range] {
        var others = groups
        others.remove(at: driver)
        return Set(groups[driver]).sorted().map { Range(word: $0, others: others) }
    }

    /// Counts as far as tells a rare one from a common one.
    private static let counted = 10_000
    /// Rows looked at where all are common.
    private static let sampled = 200

    /// The rarest group. Where none is rare, the one whose first rows are most often in all others: names and what a thing is go together,
    /// so that a common word's first rows may have nothing of another's.
    private func driver(of groups: [[String]]) throws -> Int {
        if let empty = groups.firstIndex(where: \.isEmpty) { return empty }
        guard groups.count > 1 else { return 0 }
        let rarest = try least(
            groups.map { words in
                "SELECT file FROM file_word WHERE kind = \(kind.rawValue) AND word \(in: words) LIMIT \(Self.counted)"
            })
        if rarest.hits < Self.counted { return rarest.position }
        return try least(
            groups.indices.map { index in
                let range = ranges(of: groups, driver: index)[0]
                let first = selection(Range(word: range.word, others: []), limit: Self.sampled)
                return "SELECT named.file FROM (\(first)) AS named WHERE NOT (\(inAll(range.others)))"
            }
        ).position
    }

    /// Which of these finds the fewest rows.
    private func least(_ selections: [SQLStatement]) throws -> (position: Int, hits: Int) {
        let statements = selections.enumerated().map { index, selection -> SQLStatement in
            """
            SELECT CAST(\(index) AS BIGINT) AS position, CAST(COUNT(*) AS BIGINT) AS hits FROM (\(selection)) AS counted
            """
        }
        let counts = try session.rows(
            "\(statements.joined(separator: " UNION ALL ")) ORDER BY hits, position", as: (Int, Int).self)
        return counts[0]
    }

    private func selection(_ range: Range, limit: Int) -> SQLStatement {
        var statement: SQLStatement = """
            SELECT named.sort AS sort, named.file AS file FROM file_word AS named
            WHERE named.kind = \(kind.rawValue) AND named.word = \(range.word)
            """
        if let after = question.after {
            statement += " AND (named.sort, named.file) > (\(after.sort), \(after.file))"
        }
        if !range.others.isEmpty { statement += " AND \(inAll(range.others))" }
        return statement + " ORDER BY named.sort, named.file LIMIT \(limit)"
    }

    /// That the file of a row `named` has a word of each group.
    private func inAll(_ groups: [[String]]) -> SQLStatement {
        groups.map { words -> SQLStatement in
            """
            EXISTS (SELECT 1 FROM file_word AS other WHERE other.kind = \(kind.rawValue)
                AND other.word \(in: words) AND other.sort = named.sort AND other.file = named.file)
            """
        }.joined(separator: " AND ")
    }

    /// Several ranges in one statement; SQLite takes no more than 500 parts.
    private static func batches(_ selections: [SQLStatement]) -> [SQLStatement] {
        guard selections.count > 1 else { return selections }
        return stride(from: 0, to: selections.count, by: 100).map { start in
            let parts = selections[start..<min(start + 100, selections.count)]
            return parts.map { "SELECT sort, file FROM (\($0)) AS part" as SQLStatement }
                .joined(separator: " UNION ALL ")
        }
    }
}
