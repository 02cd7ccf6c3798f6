import SQL
package import Traceability

extension ReviewStore {
    // MARK: Standing in

    /// Who lends, or is lent, now or later.
    package func loans(of account: String) async throws -> [ReviewLoan] {
        try await database.read { session in
            let today = today.number
            return try ReviewLoans(session: session, store: self).loans(
                "(lender = \(account) OR borrower = \(account)) AND until_day >= \(today)")
        }
    }

    /// Lends the parts of somebody who is away to a colleague. Whether the caller may is the door's to ask: their own, or an administrator.
    /// - Throws: `ReviewLoan.Refusal`.
    package func lend(
        from lender: String, to borrower: String, from first: CivilDay, through last: CivilDay, by author: Author
    ) async throws -> ReviewLoan {
        guard lender != borrower else { throw ReviewLoan.Refusal.samePerson }
        guard first <= last, last >= today, last.days(since: first) <= 366 else { throw ReviewLoan.Refusal.days }
        return try await database.write { session in
            let people = try AccountStore.accounts("id \(in: [lender, borrower])", limit: 2, in: session)
            guard people.count == 2, people.allSatisfy({ $0.endedAt == nil }) else {
                throw ReviewLoan.Refusal.unknown
            }
            // A part of the state is lent to the state's people only.
            let decides = people.first { $0.id == lender }?.grants.contains { Self.isDeciding($0) } ?? false
            let isOfficer = people.first { $0.id == borrower }?.grants.contains { Self.isDeciding($0) } ?? false
            guard decides, isOfficer else { throw ReviewLoan.Refusal.noPart }
            let audit = pen.entry(
                .reviewLent, on: lender, by: author, detail: "\(borrower) \(first.text) \(last.text)")
            try session.execute(
                """
                INSERT INTO review_loan (number, lender, borrower, from_day, until_day, given_at, given_by)
                VALUES (\(audit.number), \(lender), \(borrower), \(first.number), \(last.number), \(audit.at),
                    \(author.actor))
                """)
            try AuditStore.append([audit], in: session)
            return ReviewLoan(
                number: audit.number, lender: lender, borrower: borrower, from: first, until: last,
                givenBy: author.actor)
        }
    }

    /// - Returns: false where there is none, or it ended before.
    package func endLoan(_ number: Int64, by author: Author) async throws -> Bool {
        try await database.write { session in
            guard let loan = try ReviewLoans(session: session, store: self).loans("number = \(number)").first else {
                return false
            }
            let audit = pen.entry(.reviewLoanEnded, on: loan.lender, by: author, detail: loan.borrower)
            try session.execute(
                "UPDATE review_loan SET ended_at = \(audit.at), ended_by = \(author.actor) WHERE number = \(number)")
            try AuditStore.append([audit], in: session)
            return true
        }
    }

    private static func isDeciding(_ grant: Grant) -> Bool {
        Access.decideAtDoor(.fileDecide, of: nil, by: Caller(id: "", grants: [grant], hasSecondFactor: true)).isAllowed
    }

    // MARK: Handing over

    /// Cases a transaction: others who write wait no longer than it takes.
    private static let chunk = 100

    /// Gives a colleague everything somebody had taken up, as far as the colleague may take it; the rest goes back to the queue. For who
    /// leaves or falls ill: whether the caller may is the door's to ask.
    /// - Returns: how many were handed over, and how many went back.
    package func handOver(
        from person: String, to successor: String?, by author: Author
    ) async throws -> (given: Int, released: Int) {
        var (given, released, after) = (0, 0, Int64?.none)
        while true {
            let start = after
            let done = try await database.write { session in
                try handOver(from: person, to: successor, after: start, by: author, in: session)
            }
            given += done.given
            released += done.released
            guard let last = done.last else { return (given, released) }
            after = last
        }
    }

    private func handOver(
        from person: String, to successor: String?, after: Int64?, by author: Author, in session: any SQLSession
    ) throws -> (given: Int, released: Int, last: Int64?) {
        let question = ReviewQuestion(.assigned(to: person), after: after, limit: Self.chunk)
        let numbers = try ReviewQueue(session: session).numbers(question).prefix(Self.chunk)
        let next = try successor.flatMap { try ReviewLoans(session: session, store: self).officer($0, on: today) }
        var (given, released) = (0, 0)
        var audits: [AuditEntry] = []
        for review in try ReviewReader(session: session).reviews(Array(numbers)) {
            let assignee = next?.mayTake(review, under: settings.policy) ?? false ? successor : nil
            let step = ReviewStep(
                at: pen.clock.now(), actor: author.actor, deed: assignee == nil ? .released : .handedOver,
                stage: review.stage, assignee: assignee)
            let writer = ReviewWriter(session: session, policy: settings.policy)
            let isWritten = try writer.save(review.after { $0.assignee = assignee }, step: step, over: review)
            guard isWritten else { continue }
            if assignee == nil { released += 1 } else { given += 1 }
            audits.append(
                pen.entry(
                    .reviewAssigned, on: "\(review.kind.rawValue):\(review.subject)", by: author,
                    detail: "case \(review.number) \(step.deed.rawValue) \(assignee ?? "")"))
        }
        try AuditStore.append(audits, in: session)
        return (given, released, numbers.last)
    }
}
