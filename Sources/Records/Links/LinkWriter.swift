import Foundation
import SQL
import Traceability

/// Writes links inside a transaction that is open: the row, its change, its audit row, the target for the checker.
struct LinkWriter {
    let session: any SQLSession
    let pen: AuditPen
    let randomness: Randomness
    let author: Author

    /// In their order. A number of statements that grows with them, and none of which reads more than a row.
    func write(_ deeds: [LinkDeed]) throws -> [LinkOutcome] {
        let outcomes = try deeds.map(write)
        if outcomes.contains(where: { if case .stored = $0 { true } else { false } }) {
            try Self.announce(in: session, at: pen.clock.now())
        }
        return outcomes
    }

    /// Who keeps links in memory learns that something changed.
    static func announce(in session: any SQLSession, at now: Int64) throws {
        try session.execute("UPDATE counter SET value = value + 1, at = \(now) WHERE name = 'link'")
    }

    private func write(_ deed: LinkDeed) throws -> LinkOutcome {
        switch deed {
        case .create(let link, let file): return try create(link, file)
        case .replace(let id, let version, let link, let file):
            return try change(id, version) { present, at in
                StoredLink(
                    id: id, version: present.version + 1, changedAt: at, endedAt: nil, file: file,
                    draft: LinkDraft(link))
            }
        case .end(let id, let version):
            return try change(id, version) { present, at in
                StoredLink(
                    id: id, version: present.version + 1, changedAt: at, endedAt: present.endedAt ?? at,
                    file: present.file, draft: present.draft)
            }
        }
    }

    private func create(_ link: Link, _ file: String) throws -> LinkOutcome {
        let now = pen.clock.now()
        let stored = StoredLink(
            id: FileID.make(randomness), version: 1, changedAt: now, endedAt: nil, file: file, draft: LinkDraft(link))
        let row = try Self.row(stored)
        try session.execute(
            """
            INSERT INTO link (id, anchor, file, version, changed_at, type, href, title, languages, media_type, contexts,
                from_day, until_day)
            VALUES (\(stored.id), \(row.anchor), \(file), 1, \(now), \(row.type), \(row.href), \(row.title),
                \(row.languages), \(row.mediaType), \(row.contexts), \(row.from), \(row.until))
            """)
        try record(stored, after: nil, .linkCreated)
        try watch(link.target, at: now)
        return .stored(stored)
    }

    private func change(
        _ id: String, _ version: Int64?, _ next: (StoredLink, Int64) -> StoredLink
    ) throws -> LinkOutcome {
        guard let present = try LinkReader(session).link(id) else { return .missing }
        guard version == nil || version == present.version else { return .stale(present) }
        let at = max(pen.clock.now(), present.changedAt)
        let stored = next(present, at)
        let isSame = stored.draft == present.draft && stored.endedAt == present.endedAt && stored.file == present.file
        guard !isSame else { return .unchanged(present) }
        let row = try Self.row(stored)
        let changed = try session.execute(
            """
            UPDATE link SET anchor = \(row.anchor), file = \(stored.file), version = \(stored.version), changed_at = \(at),
                ended_at = \(stored.endedAt), type = \(row.type), href = \(row.href), title = \(row.title),
                languages = \(row.languages), media_type = \(row.mediaType), contexts = \(row.contexts),
                from_day = \(row.from), until_day = \(row.until)
            WHERE id = \(id) AND version = \(present.version)
            """)
        guard changed == 1 else { return try LinkReader(session).link(id).map { .stale($0) } ?? .missing }
        try record(stored, after: present, stored.endedAt == nil ? .linkChanged : .linkEnded)
        if stored.endedAt == nil, let target = try? LinkTarget(row.href) { try watch(target, at: at) }
        return .stored(stored)
    }

    /// The columns of a draft; it was judged before, or stands in the store already.
    private struct Row {
        let anchor, type, href, title, languages, contexts: String
        let mediaType: String?
        let from, until: Int64?
    }

    private static func row(_ stored: StoredLink) throws -> Row {
        let draft = stored.draft
        let day = { (text: String?) in text.flatMap { CivilDay(reading: $0) }.map { Int64($0.number) } }
        return Row(
            anchor: String(draft.anchor.dropFirst()), type: String(draft.linkType.dropFirst("gs1:".count)),
            href: draft.href, title: draft.title, languages: draft.hreflang.joined(separator: " "),
            contexts: draft.context.joined(separator: " "), mediaType: draft.type, from: day(draft.from),
            until: day(draft.until))
    }

    private func record(_ stored: StoredLink, after before: StoredLink?, _ action: AuditAction) throws {
        let audit = pen.entry(action, on: "link:\(stored.id)", by: author, detail: stored.draft.anchor)
        let changes = FileChange.between(before.map(LinkContent.of), LinkContent.of(stored))
        try session.execute(
            """
            INSERT INTO link_change (link, version, at, actor, audit, changes)
            VALUES (\(stored.id), \(stored.version), \(audit.at), \(author.actor), \(audit.number),
                \(LinkContent.bytes(changes)))
            """)
        try AuditStore.append([audit], in: session)
    }

    /// The checker looks at a new target soon.
    private func watch(_ target: LinkTarget, at now: Int64) throws {
        try session.execute(
            """
            INSERT INTO link_target (href, host, next_at, failures) VALUES (\(target.text), \(target.host), \(now), 0)
            ON CONFLICT (href) DO NOTHING
            """)
    }
}
