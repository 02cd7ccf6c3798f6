package import SQL
import Traceability

/// Takes confirmed tables over, some rows a transaction: the files, their trail and how far it has come are committed together, so that a process that
/// dies has done each row once or not at all, and the next one goes on from there.
package struct ImportRunner: Sendable {
    private let database: any SQLDatabase
    private let pen: AuditPen
    private let randomness: Randomness
    private let node: String
    private let followers: [any FileFollower]

    /// Rows a transaction: other writers wait no longer than it takes.
    package static let chunk = 200
    /// Microseconds a node may be silent before another takes its table.
    private static let lease: Int64 = 60_000_000
    /// Tables that nobody touched for so long are thrown away: there are telephone numbers in them.
    private static let kept: Int64 = 30 * 86_400_000_000

    /// - Parameters:
    ///   - node: this process's name.
    ///   - followers: what a file brings about, whoever writes it.
    package init(
        database: any SQLDatabase, pen: AuditPen, randomness: Randomness, node: String,
        followers: [any FileFollower] = []
    ) {
        self.database = database
        self.pen = pen
        self.randomness = randomness
        self.node = node
        self.followers = followers
    }

    /// Works until its task is cancelled. Trouble with the database is met again at the next turn.
    package func run(pause: Duration = .seconds(1)) async {
        while !Task.isCancelled {
            let isBusy = (try? await step()) ?? false
            if !isBusy { try? await Task.sleep(for: pause) }
        }
    }

    /// Takes the next rows of a table over.
    /// - Returns: whether there was something to do.
    package func step() async throws -> Bool {
        let now = pen.clock.now()
        let isAny = try await database.read { session in
            try session.first(
                """
                SELECT id FROM import_job WHERE state = 'running' OR state = 'open' AND changed_at < \(now - Self.kept)
                LIMIT 1
                """, as: (String).self) != nil
        }
        guard isAny else { return false }
        return try await database.write { session in
            guard let job = try claim(at: now, in: session) else { return try throwAway(at: now, in: session) }
            return try take(job, in: session)
        }
    }

    private func claim(at now: Int64, in session: any SQLSession) throws -> (id: String, author: Author)? {
        let free: SQLStatement = "(lease_owner IS NULL OR lease_owner = \(node) OR lease_until < \(now))"
        let row = try session.first(
            """
            SELECT id, author FROM import_job WHERE state = 'running' AND \(free) ORDER BY changed_at LIMIT 1
            """, as: (String, [UInt8]).self)
        guard let (id, bytes) = row else { return nil }
        let taken = try session.execute(
            """
            UPDATE import_job SET lease_owner = \(node), lease_until = \(now + Self.lease), changed_at = \(now)
            WHERE id = \(id) AND state = 'running' AND \(free)
            """)
        guard taken == 1 else { return nil }
        let author = try ImportJSON.value(AuthorRecord.self, bytes)
        return (
            id, Author(actor: author.actor, request: author.request, peer: author.peer, reason: "import:\(id)")
        )
    }

    private struct Queued {
        let number: Int64
        let file: PartyFile
        let match: String?
        let decision: ImportDecision
    }

    private func take(_ job: (id: String, author: Author), in session: any SQLSession) throws -> Bool {
        let rows = try session.rows(
            """
            SELECT number, body, match, decision FROM import_row WHERE job = \(job.id) AND state = 'queued'
            ORDER BY number LIMIT \(Self.chunk)
            """, as: (Int64, [UInt8], String?, String).self
        ).map { number, body, match, decision in
            Queued(
                number: number, file: try ImportJSON.value(PartyFile.self, body), match: match,
                decision: ImportDecision(rawValue: decision) ?? .skip)
        }
        guard !rows.isEmpty else { return try finish(job, in: session) }
        var ends = rows.filter { $0.decision == .skip }.map { End($0.number, .skipped) }
        ends += try create(rows.filter { $0.decision == .create }, by: job.author, in: session)
        for row in rows where row.decision == .update { ends.append(try update(row, by: job.author, in: session)) }
        try session.executeMany(ends) { end in end.statement(job: job.id) }
        return true
    }

    /// What became of a row.
    private struct End {
        let number: Int64
        let state: ImportState
        var file: String?
        var match: String?
        var finding: ImportFinding?

        init(_ number: Int64, _ state: ImportState) {
            self.number = number
            self.state = state
        }

        /// A row that is done keeps its number and its file, and nothing of what was in it.
        func statement(job: String) -> SQLStatement {
            guard state.isDone else {
                return """
                    UPDATE import_row SET state = \(state.rawValue), match = \(match), decision = NULL,
                        findings = \(ImportJSON.bytes([finding].compactMap(\.self)))
                    WHERE job = \(job) AND number = \(number)
                    """
            }
            let empty = ImportJSON.bytes(ImportRow(number: Int(number), cells: [:]))
            return """
                UPDATE import_row SET state = \(state.rawValue), file = \(file), cells = \(empty),
                    findings = \(ImportJSON.bytes([ImportFinding]())), body = \([UInt8]())
                WHERE job = \(job) AND number = \(number)
                """
        }
    }

    /// What somebody filed since the table was looked at is not filed twice.
    private func create(_ rows: [Queued], by author: Author, in session: any SQLSession) throws -> [End] {
        let keys = Set(rows.filter { $0.match == nil }.flatMap { $0.file.index(of: "").keys })
        let holders = try FileReader.holders(of: keys, kind: .party, limit: 20 * keys.count + 1, in: session)
        var ends: [End] = [], fresh: [Queued] = []
        for row in rows {
            let match = row.match == nil ? ImportMatch.find(for: row.file, among: holders) : nil
            if let match, match.kind == .same {
                var end = End(row.number, .same)
                end.match = match.file
                ends.append(end)
            } else {
                fresh.append(row)
            }
        }
        let writer = FileWriter(session: session, pen: pen, randomness: randomness)
        let outcomes = try writer.create(fresh.map { (id: nil, file: $0.file) }, by: author)
        for stored in outcomes.compactMap(\.stored) { try follow(stored, in: session) }
        return ends + zip(fresh, outcomes).map { row, outcome in Self.end(row.number, outcome, .created) }
    }

    private func update(_ row: Queued, by author: Author, in session: any SQLSession) throws -> End {
        guard let match = row.match, let stored = try FileReader.file(PartyFile.self, match, in: session) else {
            return End(row.number, .ready)
        }
        let writer = FileWriter(session: session, pen: pen, randomness: randomness)
        let outcome = try writer.replace(
            match, version: stored.version, with: stored.file.updated(by: row.file), by: author)
        if let written = outcome.stored { try follow(written, in: session) }
        return Self.end(row.number, outcome, .updated)
    }

    private func follow(_ stored: StoredFile<PartyFile>, in session: any SQLSession) throws {
        for follower in followers { try follower.follow(stored, in: session) }
    }

    private static func end(_ number: Int64, _ outcome: FileOutcome<PartyFile>, _ state: ImportState) -> End {
        switch outcome {
        case .stored(let file):
            var end = End(number, state)
            end.file = file.id
            return end
        case .taken(let key, let holder):
            var end = End(number, .faulty)
            (end.match, end.finding) = (
                holder, ImportFinding(ImportCode.codeTaken.rawValue, ImportColumn(rawValue: key.name))
            )
            return end
        case .stale, .missing: return End(number, .ready)
        }
    }

    private func finish(_ job: (id: String, author: Author), in session: any SQLSession) throws -> Bool {
        let counts = try ImportRows(session: session, job: job.id).counts()
        let detail = counts.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue) \($0.value)" }
        let audit = pen.entry(
            .importDone, on: "import:\(job.id)", by: job.author, detail: detail.joined(separator: ", "))
        try session.execute(
            """
            UPDATE import_job SET state = 'open', lease_owner = NULL, lease_until = NULL, changed_at = \(audit.at)
            WHERE id = \(job.id)
            """)
        try AuditStore.append([audit], in: session)
        return true
    }

    private func throwAway(at now: Int64, in session: any SQLSession) throws -> Bool {
        let old = try session.rows(
            "SELECT id FROM import_job WHERE state = 'open' AND changed_at < \(now - Self.kept) LIMIT 20",
            as: (String).self)
        try session.execute("DELETE FROM import_row WHERE job \(in: old)")
        return try session.execute("DELETE FROM import_job WHERE id \(in: old)") > 0
    }
}
