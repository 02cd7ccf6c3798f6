import SQL
import Traceability

extension LinkReader {
    static let columns: SQLStatement = """
        link.id, link.anchor, link.file, link.version, link.changed_at, link.ended_at, link.type, link.href, link.title,
        link.languages, link.media_type, link.contexts, link.from_day, link.until_day
        """

    /// A row, with its link where the rules of today would let it in. What comes from the store was judged when it came there; its
    /// target is looked at once more, for somebody is sent to it.
    struct Row {
        let id: String
        let anchor: String
        let file: String
        let version: Int64
        let changedAt: Int64
        let endedAt: Int64?
        let type: String
        let href: String
        let title: String
        let languages: [String]
        let mediaType: String?
        let contexts: [String]
        let from: CivilDay?
        let until: CivilDay?

        var link: Link? {
            guard let type = LinkType(rawValue: type), let target = try? LinkTarget(href) else { return nil }
            return Link(
                anchor: LinkAnchor(text: anchor), type: type, target: target, title: title, languages: languages,
                mediaType: mediaType, contexts: contexts, from: from, until: until)
        }

        var stored: StoredLink {
            var draft = LinkDraft()
            draft.anchor = "/" + anchor
            draft.linkType = "gs1:\(type)"
            (draft.href, draft.title, draft.type) = (href, title, mediaType)
            (draft.hreflang, draft.context) = (languages, contexts)
            (draft.from, draft.until) = (from?.text, until?.text)
            return StoredLink(
                id: id, version: version, changedAt: changedAt, endedAt: endedAt, file: file, draft: draft)
        }
    }

    func rows(_ statement: SQLStatement) throws -> [Row] {
        var rows: [Row] = []
        try session.forEachRow(statement) { rows.append(try row($0)) }
        return rows
    }

    /// - Parameter first: where the columns of the link begin.
    func row(_ row: any SQLRow, from first: Int = 0) throws -> Row {
        func text(_ column: Int) throws -> String { try row.decode(first + column) }
        func words(_ column: Int) throws -> [String] { try text(column).split(separator: " ").map(String.init) }
        func day(_ column: Int) throws -> CivilDay? {
            try row.decode(first + column, as: Int64?.self).map { CivilDay(number: Int($0)) }
        }
        return Row(
            id: try text(0), anchor: try text(1), file: try text(2), version: try row.decode(first + 3),
            changedAt: try row.decode(first + 4), endedAt: try row.decode(first + 5), type: try text(6),
            href: try text(7), title: try text(8), languages: try words(9), mediaType: try row.decode(first + 10),
            contexts: try words(11), from: try day(12), until: try day(13))
    }

    /// One by its ID, with what the checker found.
    func link(_ id: String) throws -> StoredLink? {
        guard var stored = try rows("SELECT \(Self.columns) FROM link WHERE id = \(id)").first?.stored else {
            return nil
        }
        try session.forEachRow(
            """
            SELECT checked_at, good_at, failures, status, cause FROM link_target WHERE href = \(stored.draft.href)
            """
        ) { stored.health = try LinkHealth($0, from: 0) }
        return stored
    }

    /// Those that stand on any of these.
    func stored(on anchors: [LinkAnchor]) throws -> [StoredLink] {
        try rows(
            """
            SELECT \(Self.columns) FROM link WHERE anchor \(in: anchors.map(\.text)) AND ended_at IS NULL
            ORDER BY anchor, id
            """
        ).map(\.stored)
    }
}

extension LinkHealth {
    /// Nil where nobody has put the target on the list.
    init?(_ row: any SQLRow, from first: Int) throws {
        guard let failures = try row.decode(first + 2, as: Int64?.self) else { return nil }
        self.init(
            checkedAt: try row.decode(first), goodAt: try row.decode(first + 1), failures: Int(failures),
            status: try row.decode(first + 3, as: Int64?.self).map { Int($0) },
            cause: try row.decode(first + 4, as: String?.self).flatMap(Cause.init(rawValue:)))
    }
}
