package import SQL
package import Traceability

/// Links that owners set behind their codes.
package struct LinkStore: Sendable {
    private let database: any SQLDatabase
    private let pen: AuditPen
    private let randomness: Randomness

    package init(database: any SQLDatabase, pen: AuditPen, randomness: Randomness) {
        self.database = database
        self.pen = pen
        self.randomness = randomness
    }

    /// All of them in one transaction: what is written, its history and the trail.
    @discardableResult
    package func write(_ deeds: [LinkDeed], by author: Author) async throws -> [LinkOutcome] {
        let (pen, randomness) = (pen, randomness)
        return try await database.write { session in
            try LinkWriter(session: session, pen: pen, randomness: randomness, author: author).write(deeds)
        }
    }

    package func link(_ id: String) async throws -> StoredLink? {
        guard FileID.isWellFormed(id) else { return nil }
        return try await database.read { session in try LinkReader(session).link(id) }
    }

    package func list(_ question: LinkQuestion) async throws -> LinkList {
        try await database.read { session in try LinkScan(question, in: session).list() }
    }

    /// What became of a link, newest first.
    package func history(of id: String, limit: Int = 100) async throws -> [LinkVersion] {
        try await database.read { session in
            let rows = try session.rows(
                """
                SELECT version, at, actor, changes FROM link_change WHERE link = \(id) ORDER BY version DESC LIMIT \(limit)
                """, as: (Int64, Int64, String, [UInt8]).self)
            return try rows.map { version, at, actor, changes in
                LinkVersion(version: version, at: at, actor: actor, changes: try LinkContent.changes(changes))
            }
        }
    }

    /// The files whose keys these are: approved ones, also those that are held or closed, for their codes live on.
    package func holders(of anchors: some Sequence<LinkAnchor>) async throws -> [LinkAnchor: [LinkHolder]] {
        let anchors = Array(Set(anchors))
        return try await database.read { session in try LinkHolders(session).holders(of: anchors) }
    }

    /// Links that stand on these anchors, for telling what is there already.
    package func standing(on anchors: some Sequence<LinkAnchor>) async throws -> [StoredLink] {
        let anchors = Array(Set(anchors))
        return try await database.read { session in
            let reader = LinkReader(session)
            return try stride(from: 0, to: anchors.count, by: 5_000).flatMap { start in
                try reader.stored(on: Array(anchors[start..<min(start + 5_000, anchors.count)]))
            }
        }
    }
}
