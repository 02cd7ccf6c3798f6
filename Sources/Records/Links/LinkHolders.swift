import SQL
import Traceability

/// Finds whose a key is, inside a transaction that is open.
struct LinkHolders {
    private let session: any SQLSession

    init(_ session: any SQLSession) { self.session = session }

    /// As many keys as one statement takes.
    private static let chunk = 5_000

    func holders(of anchors: [LinkAnchor]) throws -> [LinkAnchor: [LinkHolder]] {
        var found: [LinkAnchor: [LinkHolder]] = [:]
        for kind in FileKind.coded {
            let asked = anchors.filter { $0.owner?.kinds.contains(kind) ?? false }
            for start in stride(from: 0, to: asked.count, by: Self.chunk) {
                let part = asked[start..<min(start + Self.chunk, asked.count)]
                for (anchor, holders) in try holders(of: Array(part), kind) { found[anchor, default: []] += holders }
            }
        }
        return found
    }

    private func holders(of anchors: [LinkAnchor], _ kind: FileKind) throws -> [LinkAnchor: [LinkHolder]] {
        let keys = Set(anchors.compactMap { $0.owner.map { "=" + $0.key.text } })
        let statuses = [FileStatus.active, .suspended, .closed].map {
            "#" + FileWords.text(FileFacet(.status, $0.rawValue))
        }
        let rows = try session.rows(
            """
            SELECT named.word, named.file FROM file_word AS named
            WHERE named.kind = \(kind.rawValue) AND named.word \(in: keys.sorted())
                AND EXISTS (SELECT 1 FROM file_word AS standing WHERE standing.file = named.file
                    AND standing.word \(in: statuses))
            ORDER BY named.word, named.file
            """, as: (String, String).self)
        let subjects = try FileReader.subjects(of: Array(Set(rows.map(\.1))), kind: kind, in: session)
        let byWord = Dictionary(grouping: rows, by: \.0).mapValues { rows in
            rows.map { LinkHolder(file: $0.1, subject: subjects[$0.1] ?? Subject(kind: kind)) }
        }
        return anchors.reduce(into: [:]) { found, anchor in
            found[anchor] = anchor.owner.flatMap { byWord["=" + $0.key.text] }
        }
    }
}
