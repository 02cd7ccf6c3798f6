import SQL
import Traceability

/// What offices did, added up by day in the transaction that does it.
struct ReviewTallies {
    let session: any SQLSession

    func add(_ figures: [(ReviewFigure, Int64)], for review: ReviewCase, at: Int64) throws {
        let day = CivilDay(inVietnamAt: at).number
        let (commune, sector) = (review.reach.commune ?? "", review.reach.sector?.rawValue ?? "")
        // Always in one order, so that two transactions never wait for one another.
        for (figure, amount) in figures.sorted(by: { $0.0.rawValue < $1.0.rawValue }) where amount > 0 {
            try session.execute(
                """
                INSERT INTO review_tally (day, commune, sector, kind, what, amount)
                VALUES (\(day), \(commune), \(sector), \(review.kind.rawValue), \(figure.rawValue), \(amount))
                ON CONFLICT (day, commune, sector, kind, what)
                DO UPDATE SET amount = review_tally.amount + excluded.amount
                """)
        }
    }
}
