import SQL
import Traceability

/// The rows that say how far products have been judged.
struct ListRuns {
    let session: any SQLSession

    /// From the first product on; what an earlier look found is forgotten, and nobody who was told is told again.
    func begin(
        _ id: String, on day: CivilDay, basis: String = "", tells: Bool, by actor: String, at now: Int64
    ) throws {
        try session.execute("DELETE FROM list_touch WHERE version = \(id)")
        try session.execute(
            """
            INSERT INTO list_run (id, day, basis, state, place, judged, total, touched, parties, told, tells, actor,
                started_at, changed_at)
            VALUES (\(id), \(Int64(day.number)), \(basis), 'judging', '', 0, \(try products()), 0, 0, 0, \(tells), \(actor),
                \(now), \(now))
            ON CONFLICT (id) DO UPDATE SET day = excluded.day, basis = excluded.basis, state = excluded.state,
                place = excluded.place, judged = 0, total = excluded.total, touched = 0, parties = 0, told = 0,
                tells = excluded.tells, actor = excluded.actor, started_at = excluded.started_at,
                changed_at = excluded.changed_at, finished_at = NULL, lease_owner = NULL, lease_until = NULL
            """)
    }

    /// Of a version that was thrown away.
    func end(_ id: String) throws {
        try session.execute("DELETE FROM list_touch WHERE version = \(id)")
        try session.execute("DELETE FROM list_run WHERE id = \(id)")
    }

    private func products() throws -> Int64 {
        try session.first(
            "SELECT CAST(COUNT(*) AS BIGINT) FROM file_word WHERE kind = 'product' AND word = '#'", as: (Int64).self)
            ?? 0
    }
}
