import SQL
import Traceability

/// Lets those pass that nothing blocks: "đạt kiểm tra tự động". The file says that no officer looked.
struct ReviewPassing: Sendable {
    let store: ReviewStore

    /// Cases a transaction.
    private static let chunk = 50
    static let author = Author.system("review")

    /// - Returns: whether there was something to do.
    func step() async throws -> Bool {
        let isAny = try await store.database.read { session in try Self.next(1, in: session).first != nil }
        guard isAny else { return false }
        return try await store.database.write { session in
            let transaction = ReviewTransaction(session: session, store: store)
            for number in try Self.next(Self.chunk, in: session) { try transaction.pass(number, by: Self.author) }
            return true
        }
    }

    private static func next(_ limit: Int, in session: any SQLSession) throws -> [Int64] {
        try session.rows(
            "SELECT number FROM review_queue WHERE scope = \(ReviewQueue.passing) ORDER BY number LIMIT \(limit)",
            as: (Int64).self)
    }
}

extension ReviewTransaction {
    func pass(_ number: Int64, by author: Author) throws {
        guard let record = try ReviewReader(session: session).record(number), let kind = record.review.kind.file else {
            return
        }
        try pass(kind.reviewed, record, by: author)
    }

    private func pass<File: ReviewedFile>(_ type: File.Type, _ record: ReviewRecord, by author: Author) throws {
        try session.execute("UPDATE file SET version = version WHERE id = \(record.review.subject)")
        guard let stored = try FileReader.file(type, record.review.subject, in: session),
            stored.version == record.review.subjectVersion
        else { return }
        let review = record.review
        let step = ReviewStep(
            at: store.pen.clock.now(), actor: author.actor, deed: .passed, stage: review.stage)
        // What was changed on the way here was judged when it was written, and waits for the next turn.
        let outcome = ReviewOutcome(
            review: review.after { $0.close(.passed, by: step) }, step: step, status: .active)
        if try write(outcome, over: record, author).done != nil { try stand(.active, step, stored, author) }
    }
}
