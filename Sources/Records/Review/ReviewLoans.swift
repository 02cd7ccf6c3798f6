import SQL
import Traceability

/// Reads who stands in for whom, inside a transaction that is open.
struct ReviewLoans {
    let session: any SQLSession
    let store: ReviewStore

    /// The parts lent to somebody on a day, each lender's as they are now: what a lender has lost cannot be used.
    func lent(to borrower: String, on day: CivilDay) throws -> [ReviewOfficer.Lent] {
        let lenders = try session.rows(
            """
            SELECT DISTINCT lender FROM review_loan
            WHERE borrower = \(borrower) AND until_day >= \(day.number) AND from_day <= \(day.number)
                AND ended_at IS NULL
            ORDER BY lender
            """, as: (String).self)
        guard !lenders.isEmpty else { return [] }
        let accounts = try AccountStore.accounts("id \(in: lenders)", limit: lenders.count, in: session)
        return accounts.filter { $0.endedAt == nil }.map {
            ReviewOfficer.Lent(from: $0.id, grants: $0.grants.map(store.settings.succession.widened))
        }
    }

    /// Somebody as a decision would find them: their second proof was asked for when they signed in.
    func officer(_ account: String, on day: CivilDay) throws -> ReviewOfficer? {
        guard let found = try AccountStore.accounts("id = \(account)", limit: 1, in: session).first,
            found.endedAt == nil
        else { return nil }
        let caller = Caller(
            id: account, grants: found.grants.map(store.settings.succession.widened), hasSecondFactor: true)
        return ReviewOfficer(caller, lent: try lent(to: account, on: day))
    }

    func loans(_ condition: SQLStatement) throws -> [ReviewLoan] {
        let rows = try session.rows(
            """
            SELECT number, lender, borrower, from_day, until_day, given_by FROM review_loan
            WHERE \(condition) AND ended_at IS NULL ORDER BY number
            """, as: (Int64, String, String, Int, Int, String).self)
        return rows.map { row in
            ReviewLoan(
                number: row.0, lender: row.1, borrower: row.2, from: CivilDay(number: row.3),
                until: CivilDay(number: row.4), givenBy: row.5)
        }
    }
}
