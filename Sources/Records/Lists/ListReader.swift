import SQL
import Traceability

/// Reads lists inside a transaction that is open.
struct ListReader {
    let session: any SQLSession

    func lists(_ condition: SQLStatement = "true") throws -> [GoodsList] {
        let rows = try session.rows(
            "SELECT id, kind, name, issuer, created_at FROM goods_list WHERE \(condition) ORDER BY name, id",
            as: (String, String, String, String, Int64).self)
        return rows.compactMap { id, kind, name, issuer, created in
            ListKind(rawValue: kind).map {
                GoodsList(id: id, kind: $0, name: name, issuer: issuer, createdAt: created)
            }
        }
    }

    func list(_ id: String) throws -> GoodsList? {
        guard FileID.isWellFormed(id) else { return nil }
        return try lists("id = \(id)").first
    }

    /// Newest first.
    func heads(_ condition: SQLStatement) throws -> [ListVersionHead] {
        let types = (
            String, String, Int64, Int64, String, Int64?, Int64, String, Int64, Int64, Int64?, String?, String?
        ).self
        let rows = try session.rows(
            """
            SELECT id, list, number, edit, state, from_day, entry_count, editors, created_at, changed_at, approved_at,
                approved_by, decision
            FROM list_version WHERE \(condition) ORDER BY list, number DESC
            """, as: types)
        return rows.compactMap { row in
            guard let state = ListState(rawValue: row.4) else { return nil }
            return ListVersionHead(
                id: row.0, list: row.1, number: Int(row.2), edit: row.3, state: state,
                from: row.5.map { CivilDay(number: Int($0)) }, entryCount: Int(row.6),
                editors: Set(row.7.split(separator: " ").map(String.init)), createdAt: row.8, changedAt: row.9,
                approvedAt: row.10, approvedBy: row.11, decision: row.12)
        }
    }

    func version(_ head: ListVersionHead) throws -> StoredListVersion? {
        let body = try session.first("SELECT body FROM list_version WHERE id = \(head.id)", as: ([UInt8]).self)
        return try body.map { StoredListVersion(head: head, content: try ImportJSON.value(ListContent.self, $0)) }
    }

    func version(_ list: String, _ number: Int) throws -> StoredListVersion? {
        guard FileID.isWellFormed(list), let number = Int64(exactly: number) else { return nil }
        return try heads("list = \(list) AND number = \(number)").first.flatMap(version)
    }

    func run(_ id: String) throws -> ListRun? {
        let types = (String, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64?).self
        let row = try session.first(
            """
            SELECT state, day, judged, total, touched, parties, told, started_at, finished_at FROM list_run
            WHERE id = \(id)
            """, as: types)
        return row.flatMap { row in
            ListRun.State(rawValue: row.0).map { state in
                ListRun(
                    state: state, day: CivilDay(number: Int(row.1)), judged: Int(row.2), total: Int(row.3),
                    touched: Int(row.4), parties: Int(row.5), told: Int(row.6), startedAt: row.7, finishedAt: row.8)
            }
        }
    }
}
