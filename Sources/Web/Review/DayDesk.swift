import Hummingbird
import Records
import Traceability

/// What the pages of the officer's day use.
struct DayDesk: Sendable {
    let base: FileDesk
    let reviews: ReviewStore
    let glances: CaseGlances

    /// Who asks, with what others lent them.
    func officer(_ visit: Visit) async throws -> ReviewOfficer {
        try await reviews.officer(for: visit.require(.fileDecide, on: nil))
    }

    /// A case this officer reaches by their own parts or by lent ones.
    /// - Throws: 404 for one out of reach too.
    func record(_ number: Int64, for officer: ReviewOfficer) async throws -> ReviewRecord {
        guard let record = try await reviews.record(number), officer.reaches(record.review.reach) else {
            throw Problem.notFound
        }
        return record
    }

    /// Where somebody goes on: the next of these that is nobody else's and that nobody else looks at, from the beginning again after
    /// the last; nil where nothing is left.
    func next(after number: Int64?, _ query: DayQuery, _ officer: ReviewOfficer) async throws
        -> Int64?
    {
        let starts: [Int64?] = number == nil ? [nil] : [number, nil]
        var first: Int64?
        for start in starts {
            var question = query.question(officer, on: base.today)
            question.after = start
            question.limit = 20
            for review in try await reviews.queue(question).cases where review.number != number {
                guard officer.mayHave(review) else { continue }
                if !glances.isLookedAt(review.number, byOthersThan: officer.caller.id, at: base.now()) {
                    return review.number
                }
                first = first ?? review.number
            }
        }
        // Better one that somebody else has open than none.
        return first
    }
}

extension ReviewOfficer {
    /// Whether a thing lies within their own parts or lent ones.
    func reaches(_ subject: Subject) -> Bool {
        ([caller.grants] + lent.map(\.grants)).contains { grants in
            let asking = Caller(
                id: caller.id, grants: grants, hasSecondFactor: caller.hasSecondFactor,
                isMachine: caller.isMachine,
                limits: caller.limits)
            return Access.decide(.fileDecide, on: subject, by: asking).isAllowed
        }
    }

    /// Whether nobody else has taken it up, but for those they stand in for.
    func mayHave(_ review: ReviewCase) -> Bool {
        guard let assignee = review.assignee else { return true }
        return assignee == caller.id || lent.contains { $0.from == assignee }
    }
}
