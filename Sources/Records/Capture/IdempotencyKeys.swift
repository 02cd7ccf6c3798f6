import SQL

/// The jobs that a group's idempotency keys have made before.
struct IdempotencyKeys {
    private struct Key: Hashable {
        let sender: [UInt8]
        let key: [UInt8]

        /// By bytes, as the databases compare.
        init(sender: String, key: String) {
            self.sender = Array(sender.utf8)
            self.key = Array(key.utf8)
        }
    }

    private var jobs: [Key: (job: CaptureJobID, digest: [UInt8])] = [:]

    init(_ captures: [PreparedCapture], in session: any SQLSession) throws {
        let keyed = captures.filter { $0.idempotencyKey != nil && !$0.isAccepted }
        guard !keyed.isEmpty else { return }
        let statement: SQLStatement = """
            SELECT sender, idempotency_key, number, document_digest FROM capture_job
            WHERE sender \(in: Set(keyed.map(\.sender))) AND idempotency_key \(in: Set(keyed.compactMap(\.idempotencyKey)))
            """
        for row in try session.rows(statement, as: (String, String, Int64, [UInt8]).self) {
            jobs[Key(sender: row.0, key: row.1)] = (CaptureJobID(number: row.2), row.3)
        }
    }

    /// The job this capture's key made before, if any.
    func job(of capture: PreparedCapture) -> (job: CaptureJobID, digest: [UInt8])? {
        guard let key = capture.idempotencyKey, !capture.isAccepted else { return nil }
        return jobs[Key(sender: capture.sender, key: key)]
    }

    /// Remembers a job of this very group, so that two requests with one key in one transaction are one.
    mutating func add(_ capture: PreparedCapture) {
        guard let key = capture.idempotencyKey else { return }
        jobs[Key(sender: capture.sender, key: key)] = (capture.job, capture.digest)
    }
}
