import SQL
import Traceability

/// Open cases by ranges of rows that are in order already: oldest first, whatever else waits.
struct ReviewQueue {
    let session: any SQLSession

    /// Those that pass by themselves and are no officer's.
    static let passing = "!pass"

    static func scope(ofParty party: String) -> String { "party:\(party)" }

    /// The page, and one more where there is one.
    func numbers(_ question: ReviewQuestion) throws -> [Int64] {
        let limit = question.limit + 1
        var found: Set<Int64> = []
        for statement in Self.batches(selections(question, limit: limit)) {
            found.formUnion(try session.rows(statement, as: (Int64).self))
        }
        return Array(found.sorted().prefix(limit))
    }

    /// - Parameter most: no further than that.
    func count(_ question: ReviewQuestion, atMost most: Int) throws -> Int {
        let selections = selections(question, limit: most)
        if selections.count == 1 {
            return try session.first(
                "SELECT CAST(COUNT(*) AS BIGINT) FROM (\(selections[0])) AS counted", as: (Int).self) ?? 0
        }
        var found: Set<Int64> = []
        for statement in Self.batches(selections) {
            found.formUnion(try session.rows(statement, as: (Int64).self))
            if found.count >= most { break }
        }
        return min(found.count, most)
    }

    private func selections(_ question: ReviewQuestion, limit: Int) -> [SQLStatement] {
        let after = question.after ?? -1
        if case .assigned(let person) = question.whose {
            return [
                """
                SELECT c.number AS number FROM review_case AS c
                WHERE c.assignee = \(person) AND c.state = 'open' AND c.number > \(after)\(Self.narrowed(question))
                ORDER BY c.number LIMIT \(limit)
                """
            ]
        }
        return scopes(question.whose).map { scope in
            let narrowed = Self.narrowed(question)
            guard question.isClean || question.lateOn != nil else {
                return """
                    SELECT number FROM review_queue WHERE scope = \(scope) AND number > \(after)
                    ORDER BY number LIMIT \(limit)
                    """
            }
            return """
                SELECT q.number AS number FROM review_queue AS q JOIN review_case AS c ON c.number = q.number
                WHERE q.scope = \(scope) AND q.number > \(after)\(narrowed) ORDER BY q.number LIMIT \(limit)
                """
        }
    }

    private static func narrowed(_ question: ReviewQuestion) -> SQLStatement {
        var condition: SQLStatement = ""
        if question.isClean { condition += " AND c.findings = ''" }
        if let day = question.lateOn { condition += " AND c.due < \(day.number)" }
        return condition
    }

    private func scopes(_ whose: ReviewQuestion.Whose) -> [String] {
        switch whose {
        case .parts(let parts): parts.map(\.text).sorted()
        case .parties(let parties): parties.sorted().map(Self.scope)
        case .assigned: []
        }
    }

    /// Several ranges in one statement; SQLite takes no more than 500 parts.
    private static func batches(_ selections: [SQLStatement]) -> [SQLStatement] {
        guard selections.count > 1 else { return selections }
        return stride(from: 0, to: selections.count, by: 100).map { start in
            selections[start..<min(start + 100, selections.count)]
                .map { "SELECT number FROM (\($0)) AS part" as SQLStatement }.joined(separator: " UNION ALL ")
        }
    }
}
