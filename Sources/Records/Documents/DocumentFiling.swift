package import SQL
package import Traceability

/// What belongs to the transaction that writes the file of a paper: its copy is named, its last day noted, who let it in, what it takes
/// the place of; and pages in memory that could show it are made anew.
package struct DocumentFiling: FileFollower {
    package init() {}

    package func follow<File: ProvinceFile>(_ stored: StoredFile<File>, in session: any SQLSession) throws {
        if let place = stored.file as? PlaceFile {
            // By its number the papers of a place are found.
            if place.standing.status != .draft, place.soundGLN != nil { try StatementCounter.move(in: session) }
            return
        }
        guard let file = stored.file as? DocumentFile else { return }
        if let copy = file.copy {
            try CopyStore.use(copy.hash, by: stored.id, in: session)
        } else {
            try CopyStore.forget(by: stored.id, in: session)
        }
        let present = try session.first(
            "SELECT counts, confirmed_on, confirmed_by FROM document_state WHERE file = \(stored.id)",
            as: (Int64, Int64?, String?).self)
        let confirmation = try confirmation(
            stored, file, DocumentConfirmation(day: present?.1, office: present?.2), session)
        try write(stored.id, file, confirmation, in: session)
        try replace(stored.id, file, in: session)
        // Only what was handed in was ever on a page.
        if present?.0 == 1 || file.standing.status != .draft { try StatementCounter.move(in: session) }
    }

    /// A confirmation begins with the officer's own step and ends with the status it brought about. What lets a file in without an officer
    /// confirms nothing.
    private func confirmation(
        _ stored: StoredFile<some ProvinceFile>, _ file: DocumentFile, _ present: DocumentConfirmation?,
        _ session: any SQLSession
    ) throws -> DocumentConfirmation? {
        guard file.standing.status == .active || file.standing.status == .suspended else { return nil }
        if let present { return present }
        guard file.standing.status == .active else { return nil }
        let actor = try session.first(
            "SELECT actor FROM file_change WHERE file = \(stored.id) AND version = \(stored.version)", as: (String).self
        )
        guard let actor, actor.hasPrefix("user:") else { return nil }
        let grants = try session.rows(
            """
            SELECT role, party, communes, sectors, stages FROM account_grant
            WHERE account = \(actor) AND ended_at IS NULL ORDER BY number
            """, as: (String, String?, String, String, String).self
        ).compactMap { GrantText.read(role: $0.0, party: $0.1, communes: $0.2, sectors: $0.3, stages: $0.4) }
        return DocumentOffice(deciding: stored.subject, by: grants).map {
            DocumentConfirmation(office: $0, day: file.standing.since)
        }
    }

    private func write(
        _ id: String, _ file: DocumentFile, _ confirmation: DocumentConfirmation?, in session: any SQLSession
    ) throws {
        let counts: Int64 = file.counts ? 1 : 0
        let (until, day) = (file.validTo.map { Int64($0.number) }, confirmation.map { Int64($0.day.number) })
        try session.execute(
            """
            INSERT INTO document_state (file, owner, counts, until_day, confirmed_on, confirmed_by)
            VALUES (\(id), \(file.owner), \(counts), \(until), \(day), \(confirmation?.office.text))
            ON CONFLICT (file) DO UPDATE SET owner = excluded.owner, counts = excluded.counts,
                until_day = excluded.until_day, confirmed_on = excluded.confirmed_on,
                confirmed_by = excluded.confirmed_by
            """)
    }

    /// A renewal takes the place of its forerunner once it is handed in, and gives it back when it is sent back or ended.
    private func replace(_ id: String, _ file: DocumentFile, in session: any SQLSession) throws {
        let old = file.counts ? file.replaces : nil
        try session.execute(
            "UPDATE document_state SET replaced_by = NULL WHERE replaced_by = \(id) AND file <> \(old ?? "")")
        guard let old, old != id else { return }
        try session.execute(
            "UPDATE document_state SET replaced_by = \(id) WHERE file = \(old) AND owner = \(file.owner)")
    }
}

extension DocumentFile {
    /// Whether it is handed in or let in.
    fileprivate var counts: Bool { standing.status == .submitted || standing.status == .active }
}
