import SQL
import Traceability

/// Writes versions of lists inside a transaction that is open, each with its audit row.
struct ListWriter {
    let session: any SQLSession
    let store: ListStore
    let author: Author

    var reader: ListReader { ListReader(session: session) }
    private var pen: AuditPen { store.pen }

    /// A draft as it was read.
    /// - Throws: ``ListRefusal``.
    func open(_ list: String, _ number: Int, _ edit: Int64?) throws -> StoredListVersion {
        guard let version = try reader.version(list, number) else { throw ListRefusal.missing }
        guard version.head.state == .draft else { throw ListRefusal.notDraft }
        guard edit == nil || edit == version.head.edit else { throw ListRefusal.stale }
        return version
    }

    func draft(_ content: ListContent, of list: String, id: String? = nil) throws -> StoredListVersion {
        guard try reader.list(list) != nil else { throw ListRefusal.missing }
        let known = try reader.heads("list = \(list)")
        guard !known.contains(where: { $0.state == .draft }) else { throw ListRefusal.draftOpen }
        let (id, at) = (id ?? FileID.make(store.randomness), pen.clock.now())
        let number = Int64((known.map(\.number).max() ?? 0) + 1)
        let written = try session.execute(
            """
            INSERT INTO list_version (id, list, number, edit, state, from_day, entry_count, body, editors, created_at,
                changed_at)
            VALUES (\(id), \(list), \(number), 1, 'draft', \(content.from.map { Int64($0.number) }),
                \(Int64(content.entries.count)), \(ImportJSON.bytes(content)), \(author.actor), \(at), \(at))
            ON CONFLICT DO NOTHING
            """)
        guard written == 1 else { throw ListRefusal.draftOpen }
        return try settled(id, .listDrafted, runs: true)
    }

    func rewrite(_ version: StoredListVersion, with content: ListContent) throws -> StoredListVersion {
        guard content != version.content else { return version }
        let editors = version.head.editors.union([author.actor]).sorted().joined(separator: " ")
        let changed = try session.execute(
            """
            UPDATE list_version SET edit = \(version.head.edit + 1), from_day = \(content.from.map { Int64($0.number) }),
                entry_count = \(Int64(content.entries.count)), body = \(ImportJSON.bytes(content)),
                editors = \(editors), changed_at = \(pen.clock.now())
            WHERE id = \(version.head.id) AND edit = \(version.head.edit) AND state = 'draft'
            """)
        guard changed == 1 else { throw ListRefusal.stale }
        return try settled(version.head.id, .listDrafted, runs: true)
    }

    func discard(_ version: StoredListVersion) throws {
        let changed = try session.execute(
            """
            UPDATE list_version SET edit = \(version.head.edit + 1), state = 'discarded', changed_at = \(pen.clock.now())
            WHERE id = \(version.head.id) AND edit = \(version.head.edit) AND state = 'draft'
            """)
        guard changed == 1 else { throw ListRefusal.stale }
        try ListRuns(session: session).end(version.head.id)
        _ = try settled(version.head.id, .listDiscarded, runs: false)
    }

    func approve(_ version: StoredListVersion, decision: String?) throws -> StoredListVersion {
        let head = version.head
        guard !head.editors.contains(author.actor) else { throw ListRefusal.ownWork }
        guard let list = try reader.list(head.list), let from = version.content.from,
            !version.content.findings(as: list.kind, library: store.library).contains(where: { $0.severity == .error })
        else { throw ListRefusal.faulty }
        let taken = try reader.heads(
            "list = \(head.list) AND state = 'approved' AND from_day = \(Int64(from.number))")
        guard taken.isEmpty else { throw ListRefusal.fromTaken }
        let at = pen.clock.now()
        let changed = try session.execute(
            """
            UPDATE list_version SET edit = \(head.edit + 1), state = 'approved', approved_at = \(at), changed_at = \(at),
                approved_by = \(author.actor), decision = \(decision)
            WHERE id = \(head.id) AND edit = \(head.edit) AND state = 'draft'
            """)
        guard changed == 1 else { throw ListRefusal.stale }
        return try settled(head.id, .listApproved, runs: true)
    }

    /// The version as it stands now, with its audit row; what it touches is looked at anew.
    private func settled(_ id: String, _ action: AuditAction, runs: Bool) throws -> StoredListVersion {
        guard let head = try reader.heads("id = \(id)").first, let stored = try reader.version(head) else {
            throw ListRefusal.missing
        }
        let audit = pen.entry(
            action, on: "list:\(head.list)", by: author,
            detail: "version \(head.number), \(head.entryCount) entries, edit \(head.edit)")
        try AuditStore.append([audit], in: session)
        if runs, let list = try reader.list(head.list), list.kind.judgesProducts {
            let today = CivilDay(inVietnamAt: audit.at)
            try ListRuns(session: session).begin(
                id, on: max(head.from ?? today, today), tells: head.state == .approved, by: author.actor, at: audit.at)
        }
        return stored
    }
}
