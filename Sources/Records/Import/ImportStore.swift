package import SQL
package import Traceability

/// Tables that people brought: kept until every row is a file or somebody throws the rest away.
package struct ImportStore: Sendable {
    let database: any SQLDatabase
    let pen: AuditPen
    let randomness: Randomness

    package init(database: any SQLDatabase, pen: AuditPen, randomness: Randomness) {
        self.database = database
        self.pen = pen
        self.randomness = randomness
    }

    /// Keeps a table as it was judged. Nothing of it is a file yet.
    package func begin(
        _ rows: [(row: ImportRow, party: ImportedParty)], of subject: ImportSubject, party: String?, fileName: String,
        notes: [ImportNote], reach: Reach, by author: Author
    ) async throws -> String {
        let id = FileID.make(randomness)
        let at = pen.clock.now()
        try await database.write { session in
            try session.execute(
                """
                INSERT INTO import_job (id, created_at, changed_at, actor, subject, party, state, file_name, notes)
                VALUES (\(id), \(at), \(at), \(author.actor), \(subject.rawValue), \(party), 'open', \(fileName),
                    \(ImportJSON.bytes(notes)))
                """)
            try ImportRows(session: session, job: id).write(rows, reach: reach)
        }
        return id
    }

    /// Nil where there is none or it is somebody else's.
    package func job(_ id: String, of actor: String) async throws -> ImportJob? {
        guard FileID.isWellFormed(id) else { return nil }
        return try await database.read { session in
            let jobs = try Self.jobs("WHERE id = \(id) AND actor = \(actor)", in: session)
            return try jobs.first.map { job in
                var job = job
                job.counts = try ImportRows(session: session, job: id).counts()
                return job
            }
        }
    }

    /// Newest first, without counts.
    package func jobs(of actor: String, limit: Int = 20) async throws -> [ImportJob] {
        try await database.read { session in
            try Self.jobs("WHERE actor = \(actor) ORDER BY created_at DESC LIMIT \(limit)", in: session)
        }
    }

    package func rows(
        of job: String, _ states: Set<ImportState>, after: Int = 0, limit: Int = 50
    ) async throws -> [ImportedRow] {
        try await database.read { session in
            try ImportRows(session: session, job: job).page(states, after: after, limit: limit)
        }
    }

    package func row(_ number: Int, of job: String) async throws -> ImportedRow? {
        try await database.read { session in try ImportRows(session: session, job: job).row(number) }
    }

    /// The rows that have not become files: what a mended one is judged beside.
    package func openRows(of job: String) async throws -> [ImportRow] {
        try await database.read { session in try ImportRows(session: session, job: job).open() }
    }

    /// Rows as they are now, in place of all that have not become files: a mended table, or the same file once more.
    /// - Parameter notes: of the file; nil leaves those there are.
    /// - Returns: whether it could be done: not while rows are being taken over.
    package func replace(
        _ rows: [(row: ImportRow, party: ImportedParty)], of job: String, actor: String, fileName: String? = nil,
        notes: [ImportNote]? = nil, reach: Reach
    ) async throws -> Bool {
        let at = pen.clock.now()
        return try await database.write { session in
            let changed = try session.execute(
                "UPDATE import_job SET changed_at = \(at) WHERE id = \(job) AND actor = \(actor) AND state = 'open'")
            guard changed == 1 else { return false }
            if let fileName, let notes {
                try session.execute(
                    """
                    UPDATE import_job SET file_name = \(fileName), notes = \(ImportJSON.bytes(notes)) WHERE id = \(job)
                    """)
            }
            let done = ImportState.allCases.filter(\.isDone).map(\.rawValue)
            let finished: [Int64] = try session.rows(
                "SELECT number FROM import_row WHERE job = \(job) AND state \(in: done)", as: (Int64).self)
            let kept = Set(finished.map(Int.init))
            try session.execute("DELETE FROM import_row WHERE job = \(job) AND state \(notIn: done)")
            try ImportRows(session: session, job: job).write(
                rows.filter { !kept.contains($0.row.number) }, reach: reach)
            return true
        }
    }

    /// What is to become of a row that is there already; nil leaves it undecided.
    package func decide(_ decision: ImportDecision?, row: Int, of job: String) async throws {
        let open = [ImportState.same, .maybe, .ready].map(\.rawValue)
        try await database.write { session in
            try session.execute(
                """
                UPDATE import_row SET decision = \(decision?.rawValue)
                WHERE job = \(job) AND number = \(Int64(row)) AND state \(in: open)
                """)
        }
    }

    /// Throws a table away with everything in it. What has become a file stays one.
    package func discard(_ job: String, of actor: String) async throws {
        try await database.write { session in
            let gone = try session.execute(
                "DELETE FROM import_job WHERE id = \(job) AND actor = \(actor) AND state = 'open'")
            if gone == 1 { try session.execute("DELETE FROM import_row WHERE job = \(job)") }
        }
    }

    static func jobs(_ condition: SQLStatement, in session: any SQLSession) throws -> [ImportJob] {
        let rows = try session.rows(
            """
            SELECT id, created_at, changed_at, actor, subject, party, state, file_name, notes FROM import_job \(condition)
            """, as: (String, Int64, Int64, String, String, String?, String, String, [UInt8]).self)
        return try rows.map { id, created, changed, actor, subject, party, state, fileName, notes in
            ImportJob(
                id: id, createdAt: created, changedAt: changed, actor: actor,
                subject: ImportSubject(rawValue: subject) ?? .parties, party: party, isRunning: state == "running",
                fileName: fileName, notes: try ImportJSON.value([ImportNote].self, notes))
        }
    }
}
