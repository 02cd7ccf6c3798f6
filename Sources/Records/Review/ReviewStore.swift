import SQL
package import Traceability

/// What waits for an authority's word: queues, decisions, who stands in for whom, what offices did.
///
/// A case is opened and closed by ``ReviewFiling`` in the transaction that writes a file; everything an officer does goes through
/// ``decide(_:_:read:by:author:)``, which asks ``ReviewRules`` and writes the case, its step, the file's standing and the trail together.
package struct ReviewStore: Sendable {
    let database: any SQLDatabase
    let files: FileStore
    package let settings: ReviewSettings

    /// - Parameter files: with all their followers, ``ReviewFiling`` among them.
    package init(files: FileStore, settings: ReviewSettings) {
        database = files.database
        self.files = files
        self.settings = settings
    }

    var pen: AuditPen { files.pen }

    package var today: CivilDay { CivilDay(inVietnamAt: pen.clock.now()) }

    // MARK: Reading

    /// Lists count no further.
    package static let mostCounted = 1_000

    /// A case with its steps; nil where there is none.
    package func record(_ number: Int64) async throws -> ReviewRecord? {
        try await database.read { session in
            try ReviewReader(session: session).record(number).map { try Self.reached($0, in: session) }
        }
    }

    /// The case that is open for a file or another thing; nil where nothing waits.
    package func open(_ kind: ReviewKind, _ subject: String) async throws -> ReviewRecord? {
        try await database.read { session in
            let reader = ReviewReader(session: session)
            return try reader.open(kind, subject).flatMap { try reader.record($0.number) }
        }
    }

    /// The case of a file that waits, opened now where there is none: it was handed in before there were cases.
    package func obtain<File: ProvinceFile>(_ stored: StoredFile<File>) async throws -> ReviewRecord? {
        guard let kind = ReviewKind(File.kind) else { return nil }
        if let record = try await open(kind, stored.id) { return record }
        return try await database.write { session in
            let filing = ReviewFiling(pen: pen, randomness: files.randomness, settings: settings)
            if let now = try FileReader.file(File.self, stored.id, in: session) { try filing.follow(now, in: session) }
            let reader = ReviewReader(session: session)
            return try reader.open(kind, stored.id).flatMap { try reader.record($0.number) }
        }
    }

    /// Every case of a thing, newest first.
    package func cases(of kind: ReviewKind, _ subject: String, limit: Int = 50) async throws -> [ReviewRecord] {
        try await database.read { session in
            let reader = ReviewReader(session: session)
            let condition: SQLStatement =
                """
                kind = \(kind.rawValue) AND subject = \(subject) ORDER BY number DESC LIMIT \(limit)
                """
            return try reader.reviews(condition).map {
                ReviewRecord(review: $0, steps: try reader.steps(of: $0.number))
            }
        }
    }

    /// One page of a queue, oldest first: two statements whatever waits.
    package func queue(_ question: ReviewQuestion) async throws -> ReviewList {
        try await database.read { session in
            let numbers = try ReviewQueue(session: session).numbers(question)
            let page = Array(numbers.prefix(question.limit))
            let cases = try ReviewReader(session: session).reviews(page)
            guard case .parties(let parties) = question.whose else {
                return ReviewList(cases: cases, next: numbers.count > page.count ? page.last : nil)
            }
            // Who left a cooperative since sees its cases no more.
            let reached = try Self.reached(cases, in: session).filter { !$0.reach.parties.isDisjoint(with: parties) }
            return ReviewList(cases: reached, next: numbers.count > page.count ? page.last : nil)
        }
    }

    /// How many wait, each no further than `most`.
    package func count(_ question: ReviewQuestion, atMost most: Int = mostCounted) async throws -> Int {
        try await database.read { session in
            try ReviewQueue(session: session).count(question, atMost: most)
        }
    }

    /// The same cases with who reaches them now.
    private static func reached(_ cases: [ReviewCase], in session: any SQLSession) throws -> [ReviewCase] {
        var subjects: [String: Subject] = [:]
        for kind in FileKind.allCases {
            let ids = cases.filter { $0.kind.file == kind }.map(\.subject)
            subjects.merge(try FileReader.subjects(of: ids, kind: kind, in: session)) { first, _ in first }
        }
        return cases.map { review in
            var review = review
            if review.kind.file != nil, let subject = subjects[review.subject] { review.reach = subject }
            return review
        }
    }

    private static func reached(_ record: ReviewRecord, in session: any SQLSession) throws -> ReviewRecord {
        ReviewRecord(review: try reached([record.review], in: session)[0], steps: record.steps)
    }

    // MARK: Deciding

    /// Takes a step, or says why not. Two officers at once: one of them is told that somebody was first.
    /// - Parameters:
    ///   - read: the version of the case that was read; nil takes whatever is there.
    ///   - author: whoever the officer is, and from where.
    package func decide(
        _ number: Int64, _ move: ReviewMove, read: Int64?, by officer: ReviewOfficer, author: Author
    ) async throws -> ReviewAnswer {
        let assignee = try await assignee(of: move, by: officer)
        return try await database.write { session in
            var transaction = ReviewTransaction(session: session, store: self)
            transaction.assignee = assignee
            return try transaction.decide(number, move, read: read, by: officer, author: author)
        }
    }

    private func assignee(of move: ReviewMove, by officer: ReviewOfficer) async throws -> ReviewOfficer? {
        guard case .assign(let person?) = move, person != officer.caller.id else { return nil }
        return try await self.officer(person)
    }

    // MARK: Officers

    /// Who asks, with the parts others lent them today.
    package func officer(for caller: Caller) async throws -> ReviewOfficer {
        try await database.read { session in
            ReviewOfficer(caller, lent: try ReviewLoans(session: session, store: self).lent(to: caller.id, on: today))
        }
    }

    /// Somebody else, as a decision would find them; nil for nobody.
    package func officer(_ account: String) async throws -> ReviewOfficer? {
        try await database.read { session in
            try ReviewLoans(session: session, store: self).officer(account, on: today)
        }
    }
}
