import SQL
package import Traceability

/// What authorities confirmed of files, fact by fact.
package struct ConfirmationStore: Sendable {
    private let database: any SQLDatabase
    private let pen: AuditPen
    private let randomness: Randomness

    package init(files: FileStore) {
        (database, pen, randomness) = (files.database, files.pen, files.randomness)
    }

    /// Confirms facts of a file as it was read, all of them or none.
    /// - Parameters:
    ///   - metres: from where who confirms stood to the outline.
    ///   - request: what the confirmations of a request that may come twice are named by; nil draws names.
    package func confirm<File: ConfirmableFile>(
        _ draft: ConfirmationDraft, _ stored: StoredFile<File>, metres: Int?, request: String? = nil, by author: Author
    ) async throws -> ConfirmationOutcome {
        let (pen, randomness) = (pen, randomness)
        let ids = Dictionary(
            uniqueKeysWithValues: draft.facts.map { fact in
                (fact, request.map { "\($0)-\(fact.rawValue.lowercased())" } ?? FileID.make(randomness))
            })
        return try await database.write { session in
            try ConfirmationWriter(session: session, pen: pen, author: author).confirm(
                draft, stored, metres: metres, ids: ids)
        }
    }

    package func withdraw(
        _ id: String, version: Int64?, kind: FileKind, reason: String, by author: Author
    ) async throws -> ConfirmationOutcome {
        let pen = pen
        return try await database.write { session in
            try ConfirmationWriter(session: session, pen: pen, author: author).withdraw(
                id, version: version, kind: kind, reason: reason)
        }
    }

    package func confirmation(_ id: String) async throws -> StoredConfirmation? {
        guard FileID.isWellFormed(id) else { return nil }
        return try await database.read { session in try ConfirmationReader(session).confirmation(id) }
    }

    /// The newest first.
    package func list(of file: String, before: Int64 = .max, limit: Int = 50) async throws -> [StoredConfirmation] {
        try await database.read { session in
            try ConfirmationReader(session).list(of: file, before: before, limit: limit)
        }
    }
}
