package import GS1
package import SQL
package import Traceability

/// Reads links inside a transaction that is open.
package struct LinkReader {
    let session: any SQLSession

    package init(_ session: any SQLSession) { self.session = session }

    /// Whether anybody registered the key of a code. One step along an index where somebody set links on it; a few more otherwise.
    package func isRegistered(_ code: DigitalLink) throws -> Bool {
        let candidates = LinkAnchor.candidates(for: code)
        if try hasLink(on: candidates.last!) { return true }
        let key = LinkAnchor(keyOf: code)
        var probes = [Self.under(key.text, in: "link", by: "anchor")]
        for thing in code.lineage {
            // What an authority suspended was printed somewhere, whatever became of its file.
            probes += ["mention", "vocabulary_element", "suspension"].map { Self.exactly(thing.text, in: $0) }
        }
        if let base = Self.base(of: code) {
            probes += ["mention", "vocabulary_element"].map { Self.under(base, in: $0, by: "thing") }
        }
        probes += Self.files(key)
        let statement = probes.map { "SELECT found FROM (\($0)) AS probe" as SQLStatement }
            .joined(separator: " UNION ALL ")
        return try session.first(statement + " LIMIT 1", as: (Int64).self) != nil
    }

    private func hasLink(on anchor: LinkAnchor) throws -> Bool {
        try session.first("SELECT 1 FROM link WHERE anchor = \(anchor.text) LIMIT 1", as: (Int64).self) != nil
    }

    /// The key alone, as events name it.
    private static func base(of code: DigitalLink) -> String? {
        code.lineage.map(\.text).first { $0.utf8.count(where: { $0 == UInt8(ascii: "/") }) == 1 }
    }

    private static func exactly(_ thing: String, in table: String) -> SQLStatement {
        "SELECT CAST(1 AS BIGINT) AS found FROM \(name: table) WHERE thing = \(thing) LIMIT 1"
    }

    /// What follows a slash: any qualifier of the key.
    private static func under(_ key: String, in table: String, by column: String) -> SQLStatement {
        """
        SELECT CAST(1 AS BIGINT) AS found FROM \(name: table)
        WHERE \(name: column) >= \(key + "/") AND \(name: column) < \(key + "0") LIMIT 1
        """
    }

    /// Files with this key that somebody handed in and an officer looked at.
    private static func files(_ key: LinkAnchor) -> [SQLStatement] {
        guard let (kinds, fileKey) = key.owner else { return [] }
        return kinds.map { kind in fileProbe(kind, fileKey, [.active, .suspended, .closed]) }
    }

    private static func fileProbe(_ kind: FileKind, _ key: FileKey, _ statuses: [FileStatus]) -> SQLStatement {
        let words = statuses.map { "#" + FileWords.text(FileFacet(.status, $0.rawValue)) }
        return """
            SELECT CAST(1 AS BIGINT) AS found FROM file_word AS named
            WHERE named.kind = \(kind.rawValue) AND named.word = \("=" + key.text)
                AND EXISTS (SELECT 1 FROM file_word AS standing WHERE standing.file = named.file
                    AND standing.word \(in: words)) LIMIT 1
            """
    }

    /// Those that stand on any of these, in the order they were made known in.
    package func links(on anchors: [LinkAnchor]) throws -> [Link] {
        let anchors: SQLStatement =
            anchors.count == 1 ? "anchor = \(anchors[0].text)" : "anchor \(in: anchors.map(\.text))"
        return try rows(
            "SELECT \(Self.columns) FROM link WHERE \(anchors) AND ended_at IS NULL ORDER BY anchor, id"
        ).compactMap(\.link)
    }

    /// Everything the resolver may want of a code.
    package func reading(_ code: DigitalLink) throws -> LinkReading {
        let links = try links(on: LinkAnchor.candidates(for: code))
        guard try !links.isEmpty || isRegistered(code) else { return .unknown }
        return LinkReading(
            isRegistered: true, links: links, suspensions: try SuspensionReader(session).suspensions(of: code))
    }
}
