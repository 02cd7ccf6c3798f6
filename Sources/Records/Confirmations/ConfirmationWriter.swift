import SQL
import Traceability

/// Writes confirmations inside a transaction that is open: their rows, the trail, and that pages in memory are of yesterday.
struct ConfirmationWriter {
    let session: any SQLSession
    let pen: AuditPen
    let author: Author

    private var reader: ConfirmationReader { ConfirmationReader(session) }

    /// - Parameter metres: from the position to the outline.
    func confirm<File: ConfirmableFile>(
        _ draft: ConfirmationDraft, _ stored: StoredFile<File>, metres: Int?, ids: [ConfirmedFact: String]
    ) throws -> ConfirmationOutcome {
        let known = try ids.values.sorted().compactMap { try reader.confirmation($0) }
        guard known.isEmpty else { return .repeated(known) }
        guard let present = try FileReader.file(File.self, stored.id, in: session) else { return .missing }
        guard present.version == stored.version else { return .stale }
        var made: [StoredConfirmation] = []
        for fact in ConfirmedFact.allCases where draft.facts.contains(fact) {
            try insert(fact, ids[fact]!, draft, present, metres: metres)
            made += [try reader.confirmation(ids[fact]!)].compactMap(\.self)
        }
        if let picture = draft.picture { try PictureStore.use([picture], by: stored.id, in: session) }
        try Self.announce(in: session)
        return .stored(made)
    }

    private func insert<File: ConfirmableFile>(
        _ fact: ConfirmedFact, _ id: String, _ draft: ConfirmationDraft, _ stored: StoredFile<File>, metres: Int?
    ) throws {
        let audit = pen.entry(
            .factConfirmed, on: "\(File.kind.rawValue):\(stored.id)", by: author, detail: "\(fact.rawValue) \(id)")
        let day = CivilDay(inVietnamAt: audit.at)
        try session.execute(
            """
            INSERT INTO confirmation (id, number, version, file, file_version, fact, category, commune, authority,
                decision, note, day, at, actor, latitude, longitude, distance, picture)
            VALUES (\(id), \(audit.number), 1, \(stored.id), \(stored.version), \(fact.rawValue),
                \(stored.file.confirmedCategory?.rawValue), \(stored.file.confirmedCommune), \(draft.authority),
                \(draft.decision), \(draft.note), \(Int64(day.number)), \(audit.at), \(author.actor),
                \(draft.position.map { Int64($0.latitude) }), \(draft.position.map { Int64($0.longitude) }),
                \(metres.map { Int64($0) }), \(draft.picture))
            """)
        try AuditStore.append([audit], in: session)
    }

    /// - Parameter version: that was read; nil withdraws whatever is there.
    func withdraw(_ id: String, version: Int64?, kind: FileKind, reason: String) throws -> ConfirmationOutcome {
        guard let present = try reader.confirmation(id) else { return .missing }
        guard present.withdrawn == nil else { return .over }
        guard version == nil || version == present.version else { return .stale }
        let audit = pen.entry(
            .confirmationWithdrawn, on: "\(kind.rawValue):\(present.file)", by: author,
            detail: "\(present.fact.rawValue) \(id)")
        let changed = try session.execute(
            """
            UPDATE confirmation SET version = version + 1, withdrawn_at = \(audit.at), withdrawn_by = \(author.actor),
                withdrawn_reason = \(reason)
            WHERE id = \(id) AND withdrawn_at IS NULL
            """)
        guard changed == 1 else { return .over }
        try AuditStore.append([audit], in: session)
        try Self.announce(in: session)
        return .stored([try reader.confirmation(id)].compactMap(\.self))
    }

    /// What a change of a file takes away from what was confirmed of it: asked with every change, in its transaction.
    static func overtake(
        _ file: String, version: Int64, by changes: [FileChange], at: Int64, in session: any SQLSession
    ) throws {
        let standing = try session.rows(
            "SELECT id, fact FROM confirmation WHERE file = \(file) AND overtaken_at IS NULL AND withdrawn_at IS NULL",
            as: (String, String).self)
        guard !standing.isEmpty else { return }
        let gone = standing.filter { ConfirmedFact(rawValue: $0.1)?.isTouched(by: changes) ?? false }.map(\.0)
        if !gone.isEmpty {
            try session.execute(
                "UPDATE confirmation SET overtaken_at = \(at), overtaken_version = \(version) WHERE id \(in: gone)")
        }
        // Whether the file is let in counts too.
        try announce(in: session)
    }

    /// Where somebody stood is personal, and goes with what else is.
    static func erase(_ file: String, in session: any SQLSession) throws {
        try session.execute("UPDATE confirmation SET latitude = NULL, longitude = NULL WHERE file = \(file)")
    }

    private static func announce(in session: any SQLSession) throws {
        try session.execute("UPDATE counter SET value = value + 1 WHERE name = 'statement'")
    }
}
