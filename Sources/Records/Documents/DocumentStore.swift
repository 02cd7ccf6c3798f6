import SQL
package import Traceability

/// What is asked of the files of papers beside lists: who confirmed one, what takes its place, which end soon.
package struct DocumentStore: Sendable {
    private let files: FileStore
    package let copies: CopyStore

    private var database: any SQLDatabase { files.database }

    package init(files: FileStore) {
        self.files = files
        copies = CopyStore(database: files.database, clock: files.pen.clock)
    }

    /// What is known of one paper beside its file.
    package struct State: Hashable, Sendable {
        package let confirmation: DocumentConfirmation?
        /// The file that counts in its place.
        package let replacedBy: String?
    }

    /// By ID; nothing of what was never written.
    package func states(of ids: some Sequence<String>) async throws -> [String: State] {
        let ids = Array(Set(ids))
        guard !ids.isEmpty else { return [:] }
        let rows = try await database.read { session in
            try session.rows(
                """
                SELECT file, confirmed_on, confirmed_by, replaced_by FROM document_state WHERE file \(in: ids)
                """, as: (String, Int64?, String?, String?).self)
        }
        return Dictionary(
            uniqueKeysWithValues: rows.map { row in
                (row.0, State(confirmation: DocumentConfirmation(day: row.1, office: row.2), replacedBy: row.3))
            })
    }

    /// Papers of these parties that end by a day or have ended since another, and that no renewal takes the place of; the first to end
    /// first.
    package func ending(
        of owners: Set<String>, from first: CivilDay, through last: CivilDay, limit: Int
    ) async throws -> [StoredFile<DocumentFile>] {
        guard !owners.isEmpty else { return [] }
        let (from, through) = (Int64(first.number), Int64(last.number))
        return try await database.read { session in
            let ids = try session.rows(
                """
                SELECT file FROM document_state WHERE owner \(in: owners.sorted()) AND counts = 1
                    AND replaced_by IS NULL AND until_day >= \(from) AND until_day <= \(through)
                ORDER BY until_day, file LIMIT \(limit)
                """, as: (String).self)
            let files = try FileReader.files(DocumentFile.self, ids, in: session)
            let byID = Dictionary(uniqueKeysWithValues: files.map { ($0.id, $0) })
            return ids.compactMap { byID[$0] }
        }
    }
}
