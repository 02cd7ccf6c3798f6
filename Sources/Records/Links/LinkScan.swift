import SQL
import Traceability

/// A list of links, in the order of the products' names: ranges of the rows that files are listed by, each with its links along an
/// index, so that a page costs what it shows.
struct LinkScan {
    private let question: LinkQuestion
    private let session: any SQLSession

    init(_ question: LinkQuestion, in session: any SQLSession) {
        self.question = question
        self.session = session
    }

    func list() throws -> LinkList {
        var found: [LinkCursor: LinkList.Row] = [:]
        for kind in FileKind.coded {
            for range in ranges(kind) {
                for row in try rows(range, kind) { found[row.cursor] = row.row }
            }
        }
        let ordered = found.keys.sorted { $0.precedes($1) }
        let shown = ordered.prefix(question.limit)
        return LinkList(
            rows: shown.map { found[$0]! }, next: ordered.count > question.limit ? shown.last : nil)
    }

    /// One word's rows, of which the files must have a word of every other group too.
    private struct Range {
        let word: String
        let others: [[String]]
    }

    private func ranges(_ kind: FileKind) -> [Range] {
        let files = FileQuestion(reach: question.reach[kind] ?? .nothing)
        return files.alternatives.flatMap { groups in
            guard let first = groups.first else { return [Range(word: files.every, others: [])] }
            return Set(first).sorted().map { Range(word: $0, others: Array(groups.dropFirst())) }
        }
    }

    private func rows(_ range: Range, _ kind: FileKind) throws -> [(cursor: LinkCursor, row: LinkList.Row)] {
        var statement: SQLStatement = """
            SELECT named.sort, link.id, link.anchor, link.file, link.version, link.changed_at, link.ended_at, link.type,
                link.href, link.title, link.languages, link.media_type, link.contexts, link.from_day, link.until_day,
                link_target.checked_at, link_target.good_at, link_target.failures, link_target.status, link_target.cause
            FROM file_word AS named JOIN link ON link.file = named.file
                LEFT JOIN link_target ON link_target.href = link.href
            WHERE named.kind = \(kind.rawValue) AND named.word = \(range.word)
            """
        for condition in conditions(range) { statement += " AND \(condition)" }
        statement += " ORDER BY named.sort, named.file, link.anchor, link.id LIMIT \(question.limit + 1)"
        let reader = LinkReader(session)
        var found: [(LinkCursor, LinkList.Row)] = []
        try session.forEachRow(statement) { row in
            let sort: String = try row.decode(0)
            var stored = try reader.row(row, from: 1).stored
            stored.health = try LinkHealth(row, from: 15)
            let cursor = LinkCursor(
                sort: sort, file: stored.file, anchor: String(stored.draft.anchor.dropFirst()), id: stored.id)
            found.append((cursor, LinkList.Row(link: stored, kind: kind, name: sort)))
        }
        return found
    }

    private func conditions(_ range: Range) -> [SQLStatement] {
        var all: [SQLStatement] = range.others.map { words in
            """
            EXISTS (SELECT 1 FROM file_word AS other WHERE other.file = named.file AND other.word \(in: words))
            """
        }
        for term in FoldedText.words(of: question.text).prefix(8) {
            let (end, inside) = (term + "\u{10FFFF}", "%\(term)%")
            all.append(
                """
                (EXISTS (SELECT 1 FROM file_word AS term WHERE term.file = named.file AND term.word >= \(term)
                    AND term.word < \(end)) OR LOWER(link.anchor) LIKE \(inside))
                """)
        }
        if let after = question.after {
            all.append(
                """
                (named.sort, named.file, link.anchor, link.id) > (\(after.sort), \(after.file), \(after.anchor), \(after.id))
                """)
        }
        if let type = question.type { all.append("link.type = \(type.rawValue)") }
        switch question.state {
        case .standing: all.append("link.ended_at IS NULL")
        case .ended: all.append("link.ended_at IS NOT NULL")
        case .dead:
            all.append("link.ended_at IS NULL AND link_target.failures >= \(LinkHealth.failuresOfTheDead)")
        case nil: break
        }
        return all
    }
}
