import SQL
package import Traceability

/// Suspensions by authorities, what businesses answered to them, and how they ended.
package struct SuspensionStore: Sendable {
    private let database: any SQLDatabase
    private let pen: AuditPen
    private let randomness: Randomness

    package init(files: FileStore) {
        (database, pen, randomness) = (files.database, files.pen, files.randomness)
    }

    /// For one that is to be made: messages about it name it before it is there.
    package func newID() -> String { FileID.make(randomness) }

    /// Products' files that have this code, those an officer looked at first.
    package func files(of code: SuspensionSubject.Code) async throws -> [StoredFile<ProductFile>] {
        try await database.read { session in try SuspensionReader(session).files(of: code) }
    }

    /// - Parameters:
    ///   - id: one that is there already is left as it is, and nobody is told again.
    ///   - file: the product's.
    ///   - letters: leave with the suspension, or not at all.
    package func make(
        _ id: String, _ subject: SuspensionSubject, file: String, _ terms: SuspensionTerms,
        letters: [OutgoingMessage] = [], by author: Author
    ) async throws -> SuspensionOutcome {
        try await write(letters, by: author) { try $0.make(id, subject, file: file, terms) }
    }

    package func answer(
        _ id: String, _ answer: SuspensionAnswer, letters: [OutgoingMessage] = [], by author: Author
    ) async throws -> SuspensionOutcome {
        try await write(letters, by: author) { try $0.answer(id, answer) }
    }

    /// - Parameter version: that was read; nil lifts whatever is there.
    package func lift(
        _ id: String, version: Int64?, _ lifting: SuspensionLifting, letters: [OutgoingMessage] = [], by author: Author
    ) async throws -> SuspensionOutcome {
        try await write(letters, by: author) { try $0.lift(id, version: version, lifting) }
    }

    private func write(
        _ letters: [OutgoingMessage], by author: Author,
        _ deed: @Sendable @escaping (SuspensionWriter) throws -> SuspensionOutcome
    ) async throws -> SuspensionOutcome {
        let outbox = MessageOutbox(database: database, pen: pen)
        let queued = letters.map { outbox.prepare($0, by: author) }
        let pen = pen
        return try await database.write { session in
            let outcome = try deed(SuspensionWriter(session: session, pen: pen, author: author))
            if outcome.stored != nil { try MessageOutbox.append(queued, in: session) }
            return outcome
        }
    }

    // MARK: Reading

    package func suspension(_ id: String) async throws -> StoredSuspension? {
        guard FileID.isWellFormed(id) else { return nil }
        return try await database.read { session in try SuspensionReader(session).suspension(id) }
    }

    /// What became of one, in order.
    package func steps(of id: String) async throws -> [SuspensionStep] {
        try await database.read { session in try SuspensionReader(session).steps(of: id) }
    }

    /// The newest first.
    package func list(_ question: SuspensionQuestion) async throws -> [StoredSuspension] {
        try await database.read { session in try SuspensionReader(session).list(question) }
    }
}
