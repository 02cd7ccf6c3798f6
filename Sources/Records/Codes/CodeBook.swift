import SQL
import Traceability

/// The book of numbers, inside a transaction that is open: what is undone with it was never given.
struct CodeBook {
    let session: any SQLSession
    let pen: AuditPen

    /// Waits for whoever holds the row, and holds it until the transaction ends.
    static func lock(_ name: String, in session: any SQLSession) throws -> Int64 {
        try session.execute(
            "INSERT INTO code_space (name, next) VALUES (\(name), 0) ON CONFLICT (name) DO NOTHING")
        return try session.first(
            "UPDATE code_space SET next = next WHERE name = \(name) RETURNING next", as: (Int64).self) ?? 0
    }

    /// The first numbers of a space that nobody uses. Nobody else gets them, whether they are then written down or not: the row is ours
    /// until the end of the transaction.
    func next(_ count: Int, of space: NumberSpace) throws -> [String] {
        var number = try Self.lock(space.name, in: session)
        var codes: [String] = []
        let use = CodesInUse(session: session)
        while codes.count < count {
            let candidates = (number..<min(number + Self.stride, space.capacity)).compactMap { at in
                space.code(at).map { (at, $0) }
            }
            guard let last = candidates.last else { throw CodeRefusal.full }
            let booked = try use.booked(candidates.map(\.1), space.code)
            // As many as are wanted are looked for in files and events, and no more.
            let wanted = count - codes.count
            let free = candidates.filter { !booked.contains($0.1) }.prefix(wanted)
            let used = try use.elsewhere(free.map(\.1), space.code)
            codes += free.map(\.1).filter { !used.contains($0) }
            // On behind the last that was looked at: all of them, where those that are free were too few.
            number = (free.count < wanted ? last.0 : free.last?.0 ?? last.0) + 1
        }
        try session.execute("UPDATE code_space SET next = \(number) WHERE name = \(space.name)")
        return codes
    }

    /// Numbers read at once where many are in use.
    private static let stride: Int64 = 200

    /// Writes down whose they are, each with its row in the trail.
    func give(_ codes: [String], _ order: CodeOrder, by author: Author) throws -> [GivenCode] {
        let audits = codes.map { code in
            pen.entry(
                .codeGiven, on: "code:\(code)", by: author,
                detail: [order.kind.rawValue, "party:\(order.party)", order.subject].compactMap(\.self)
                    .joined(separator: " "))
        }
        let given = zip(codes, audits).map { code, audit in
            GivenCode(
                kind: order.kind, code: code, number: audit.number, at: audit.at, actor: author.actor,
                party: order.party, subject: order.subject, isFound: false, movedTo: nil, movedAt: nil)
        }
        var rows = SQLBatch(columnCount: 9, reservingRows: codes.count)
        for one in given {
            rows.append(
                one.kind.rawValue, one.code, one.number, one.at, one.actor, one.party, one.subject, one.isFound,
                order.request)
        }
        try session.insert(
            into: "code_given",
            columns: ["kind", "code", "number", "at", "actor", "party", "subject", "is_found", "request"], rows: rows)
        try AuditStore.append(audits, in: session)
        return given
    }

    /// What the same request was given before.
    func given(by request: String) throws -> [GivenCode] {
        try Self.rows("WHERE request = \(request) ORDER BY number", in: session)
    }

    static func rows(_ condition: SQLStatement, in session: any SQLSession) throws -> [GivenCode] {
        let rows = try session.rows(
            """
            SELECT kind, code, number, at, actor, party, subject, is_found, moved_to, moved_at
            FROM code_given \(condition)
            """,
            as: (String, String, Int64, Int64, String, String, String?, Bool, String?, Int64?).self)
        return rows.compactMap { row in
            CodeKind(rawValue: row.0).map {
                GivenCode(
                    kind: $0, code: row.1, number: row.2, at: row.3, actor: row.4, party: row.5, subject: row.6,
                    isFound: row.7, movedTo: row.8, movedAt: row.9)
            }
        }
    }
}
