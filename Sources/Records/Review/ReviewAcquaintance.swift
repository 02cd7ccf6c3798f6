import SQL
import Traceability

/// Which businesses handed in something of a kind before.
struct ReviewAcquaintance {
    let session: any SQLSession

    /// - Returns: whether it is the first time.
    func meet(_ party: String, _ kind: ReviewKind, at: Int64) throws -> Bool {
        try session.execute(
            """
            INSERT INTO review_known (kind, party, first_at) VALUES (\(kind.rawValue), \(party), \(at))
            ON CONFLICT (kind, party) DO NOTHING
            """) > 0
    }
}
