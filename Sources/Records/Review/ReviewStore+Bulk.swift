import SQL
package import Traceability

extension ReviewStore {
    /// Cases of one job at most.
    package static let mostInBulk = 2_000

    /// Keeps that somebody approved these together; ``ReviewBulkRunner`` does it. Asked again with the same ID it is the job there is.
    /// - Parameters:
    ///   - id: where the request has a key of its own; otherwise drawn.
    ///   - cases: each with the version that was read.
    /// - Returns: nil for an ID that is somebody else's.
    package func startBulk(
        id: String? = nil, _ cases: [(number: Int64, version: Int64)], decision: ReviewDecision? = nil,
        remark: String? = nil, by author: Author
    ) async throws -> ReviewBulk? {
        let id = id ?? FileID.make(files.randomness)
        let rows = Dictionary(cases.prefix(Self.mostInBulk).map { ($0.number, $0.version) }) { first, _ in first }
        return try await database.write { session in
            let bulks = ReviewBulks(session: session)
            if let known = try bulks.bulk(id) { return known.actor == author.actor ? known : nil }
            let audit = pen.entry(.reviewBulkStarted, on: "bulk:\(id)", by: author, detail: "\(rows.count) cases")
            try session.execute(
                """
                INSERT INTO review_bulk (id, created_at, changed_at, actor, author, remark, decision, decision_day, is_done)
                VALUES (\(id), \(audit.at), \(audit.at), \(author.actor), \(AuthorRecord(author).bytes), \(remark),
                    \(decision?.number), \(decision?.day.number), false)
                """)
            var batch = SQLBatch(columnCount: 3, reservingRows: rows.count)
            for (number, version) in rows { batch.append(id, number, version) }
            try session.insert(into: "review_bulk_row", columns: ["job", "number", "version"], rows: batch)
            try AuditStore.append([audit], in: session)
            return try bulks.bulk(id)
        }
    }

    package func bulk(_ id: String) async throws -> ReviewBulk? {
        try await database.read { session in try ReviewBulks(session: session).bulk(id) }
    }

    /// Somebody's, newest first.
    package func bulks(of actor: String, limit: Int = 20) async throws -> [ReviewBulk] {
        try await database.read { session in
            let ids = try session.rows(
                "SELECT id FROM review_bulk WHERE actor = \(actor) ORDER BY created_at DESC LIMIT \(limit)",
                as: (String).self)
            return try ids.compactMap { try ReviewBulks(session: session).bulk($0) }
        }
    }
}

/// Reads bulk jobs inside a transaction that is open.
struct ReviewBulks {
    let session: any SQLSession

    func bulk(_ id: String) throws -> ReviewBulk? {
        let types = (String, Int64, String?, String?, Int?, Bool).self
        let found = try session.first(
            """
            SELECT actor, created_at, remark, decision, decision_day, is_done FROM review_bulk WHERE id = \(id)
            """, as: types)
        guard let row = found else { return nil }
        let outcomes = try session.rows(
            """
            SELECT outcome, CAST(COUNT(*) AS BIGINT) FROM review_bulk_row WHERE job = \(id) GROUP BY outcome
            """, as: (String?, Int).self)
        var (waiting, approved, refused) = (0, 0, [ReviewRefusal: Int]())
        for (outcome, count) in outcomes {
            switch outcome {
            case nil: waiting = count
            case ReviewBulkRunner.done?: approved = count
            case let refusal?: refused[ReviewRefusal(rawValue: refusal) ?? .closed, default: 0] += count
            }
        }
        return ReviewBulk(
            id: id, actor: row.0, createdAt: row.1, remark: row.2,
            decision: row.3.flatMap { number in
                row.4.map { ReviewDecision(storedNumber: number, day: CivilDay(number: $0)) }
            }, isDone: row.5, total: waiting + approved + refused.values.reduce(0, +), waiting: waiting,
            approved: approved, refused: refused)
    }
}
