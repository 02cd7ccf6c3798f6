import SQL
package import Traceability

/// What one office did of one kind.
package struct ReviewOffice: Hashable, Sendable {
    /// Empty where the case had none.
    package let commune: String
    package let sector: Sector?
    package let kind: ReviewKind
    package let figures: [ReviewFigure: Int64]

    package subscript(_ figure: ReviewFigure) -> Int64 { figures[figure] ?? 0 }

    /// Working days from handing in to the decision, on the mean; nil where nothing was decided.
    package var meanDays: Double? {
        let decided = self[.approved] + self[.returned]
        return decided == 0 ? nil : Double(self[.days]) / Double(decided)
    }
}

extension ReviewStore {
    /// What offices did from a day through another, within somebody's parts of the queue. Reads one row a day, office and kind.
    package func figures(
        from first: CivilDay, through last: CivilDay, within parts: Set<ReviewScope>
    ) async throws -> [ReviewOffice] {
        let rows = try await database.read { session in
            try session.rows(
                """
                SELECT commune, sector, kind, what, CAST(SUM(amount) AS BIGINT) FROM review_tally
                WHERE day >= \(first.number) AND day <= \(last.number)
                GROUP BY commune, sector, kind, what ORDER BY commune, sector, kind, what
                """, as: (String, String, String, String, Int64).self)
        }
        var (offices, order) = ([String: (String, Sector?, ReviewKind, [ReviewFigure: Int64])](), [String]())
        for (commune, sector, kind, what, amount) in rows {
            guard let kind = ReviewKind(rawValue: kind), let what = ReviewFigure(rawValue: what),
                parts.contains(where: { $0.holds(commune: commune, sector: sector, kind) })
            else { continue }
            let key = "\(commune)/\(sector)/\(kind.rawValue)"
            if offices[key] == nil { order.append(key) }
            offices[key, default: (commune, Sector(rawValue: sector), kind, [:])].3[what] = amount
        }
        return order.compactMap { offices[$0] }.map {
            ReviewOffice(commune: $0.0, sector: $0.1, kind: $0.2, figures: $0.3)
        }
    }

    /// How many of these wait, how many of them are late, and since when the oldest does; counted no further than ``mostCounted``.
    package func waiting(in parts: Set<ReviewScope>) async throws -> (open: Int, late: Int, oldest: Int64?) {
        let today = today
        return try await database.read { session in
            let queue = ReviewQueue(session: session)
            let open = try queue.count(ReviewQuestion(.parts(parts)), atMost: Self.mostCounted)
            let late = try queue.count(ReviewQuestion(.parts(parts), lateOn: today), atMost: Self.mostCounted)
            let first = try queue.numbers(ReviewQuestion(.parts(parts), limit: 1)).first
            let oldest = try first.flatMap { try ReviewReader(session: session).review($0)?.openedAt }
            return (open, late, oldest)
        }
    }
}

extension ReviewScope {
    fileprivate func holds(commune: String, sector: String, _ kind: ReviewKind) -> Bool {
        (self.kind ?? kind) == kind && (self.commune ?? commune) == commune
            && (self.sector?.rawValue ?? sector) == sector
    }
}
