package import SQL
import Traceability

/// Judges all products by a list, some a transaction: results and how far it has come are committed together, so that a process that dies has
/// judged each product once or not at all, and the next one goes on from there. Then owners are told, each once.
package struct ListRunner: Sendable {
    let database: any SQLDatabase
    let pen: AuditPen
    let shelf: ListShelf
    private let node: String
    /// The words of a letter: a line and a text.
    let write: @Sendable (ListLetter) -> (subject: String, text: String)

    /// Products a transaction: other writers wait no longer than it takes.
    package static let chunk = 1_000
    /// Parties a transaction.
    static let letters = 100
    /// Microseconds a node may be silent before another takes its work.
    private static let lease: Int64 = 60_000_000

    package init(
        database: any SQLDatabase, pen: AuditPen, shelf: ListShelf, node: String,
        write: @escaping @Sendable (ListLetter) -> (subject: String, text: String)
    ) {
        self.database = database
        self.pen = pen
        self.shelf = shelf
        self.node = node
        self.write = write
    }

    /// Works until its task is cancelled. Trouble with the database is met again at the next turn.
    package func run(pause: Duration = .seconds(2)) async {
        while !Task.isCancelled {
            let isBusy = (try? await step()) ?? false
            if !isBusy { try? await Task.sleep(for: pause) }
        }
    }

    /// A run that this process has taken.
    struct Taken {
        let id: String
        let day: CivilDay
        let state: ListRun.State
        let place: String
        let tells: Bool
        let actor: String
    }

    /// - Returns: whether there was something to do.
    package func step() async throws -> Bool {
        let now = pen.clock.now()
        let today = CivilDay(inVietnamAt: now)
        let isAny = try await database.read { session in
            let open = try session.first(
                "SELECT id FROM list_run WHERE state IN ('judging', 'telling') LIMIT 1", as: (String).self)
            return try open != nil || basisToCome(today, in: session) != nil
        }
        guard isAny else { return false }
        return try await database.write { session in
            if let basis = try basisToCome(today, in: session) {
                try ListRuns(session: session).begin(
                    ListRun.present, on: today, basis: basis, tells: false, by: "system:lists", at: now)
            }
            guard let run = try claim(at: now, in: session) else { return false }
            switch run.state {
            case .judging: try judge(run, in: session)
            case .telling: try tell(run, in: session)
            case .done: break
            }
            return true
        }
    }

    /// What the lists in force look like today, where that is not what products were judged by.
    private func basisToCome(_ today: CivilDay, in session: any SQLSession) throws -> String? {
        let basis = try shelf.book(on: today, in: session).basis
        let known = try session.first(
            "SELECT basis FROM list_run WHERE id = \(ListRun.present)", as: (String).self)
        return basis == known ?? "" ? nil : basis
    }

    private func claim(at now: Int64, in session: any SQLSession) throws -> Taken? {
        let free: SQLStatement = "(lease_owner IS NULL OR lease_owner = \(node) OR lease_until < \(now))"
        let open: SQLStatement = "state IN ('judging', 'telling')"
        let row = try session.first(
            """
            SELECT id, day, state, place, tells, actor FROM list_run WHERE \(open) AND \(free) ORDER BY started_at, id LIMIT 1
            """, as: (String, Int64, String, String, Bool, String).self)
        guard let row, let state = ListRun.State(rawValue: row.2) else { return nil }
        let taken = try session.execute(
            """
            UPDATE list_run SET lease_owner = \(node), lease_until = \(now + Self.lease), changed_at = \(now)
            WHERE id = \(row.0) AND place = \(row.3) AND \(open) AND \(free)
            """)
        guard taken == 1 else { return nil }
        return Taken(
            id: row.0, day: CivilDay(number: Int(row.1)), state: state, place: row.3, tells: row.4, actor: row.5)
    }

    private func judge(_ run: Taken, in session: any SQLSession) throws {
        let products = try ListedProduct.page(after: run.place, limit: Self.chunk, in: session)
        guard let last = products.last else { return try finishJudging(run, in: session) }
        let touched =
            try run.id == ListRun.present
            ? keep(products, run, in: session) : compare(products, run, in: session)
        try session.execute(
            """
            UPDATE list_run SET place = \(last.id), judged = judged + \(Int64(products.count)),
                touched = touched + \(Int64(touched))
            WHERE id = \(run.id)
            """)
    }

    /// What the lists in force say is what lists of products are narrowed by from now on.
    private func keep(_ products: [ListedProduct], _ run: Taken, in session: any SQLSession) throws -> Int {
        let book = try shelf.book(on: run.day, in: session)
        try ListResults(session: session, book: book).write(products, guarded: true)
        return 0
    }

    /// What a version says beside what would hold without it.
    private func compare(_ products: [ListedProduct], _ run: Taken, in session: any SQLSession) throws -> Int {
        guard let head = try ListReader(session: session).heads("id = \(run.id)").first,
            let after = try shelf.edition(head, in: session)
        else { return 0 }
        let others = try shelf.book(on: run.day, without: run.id, in: session)
        let before = others.editions.first { $0.list == head.list }
        var batch = SQLBatch(columnCount: 5, reservingRows: 16)
        var count = 0
        for product in products where product.concerns {
            let stands = [before, after].map { $0?.judge(product.goods, on: run.day)?.stand ?? "" }
            guard stands[0] != stands[1] else { continue }
            batch.append(run.id, product.id, product.owner, stands[0], stands[1])
            count += 1
        }
        if count > 0 {
            try session.insert(
                into: "list_touch", columns: ["version", "product", "owner", "before", "after"], rows: batch)
        }
        return count
    }

    private func finishJudging(_ run: Taken, in session: any SQLSession) throws {
        let parties = try session.first(
            """
            SELECT CAST(COUNT(*) AS BIGINT) FROM (SELECT DISTINCT owner FROM list_touch WHERE version = \(run.id)) AS owners
            """, as: (Int64).self)
        let next: ListRun.State = run.tells && parties ?? 0 > 0 ? .telling : .done
        try session.execute(
            "UPDATE list_run SET state = \(next.rawValue), place = '', parties = \(parties ?? 0) WHERE id = \(run.id)")
        if next == .done { try finish(run, in: session) }
    }

    func finish(_ run: Taken, in session: any SQLSession) throws {
        let now = pen.clock.now()
        try session.execute(
            """
            UPDATE list_run SET state = 'done', finished_at = \(now), changed_at = \(now), lease_owner = NULL,
                lease_until = NULL
            WHERE id = \(run.id)
            """)
        guard let done = try ListReader(session: session).run(run.id) else { return }
        let audit = pen.entry(
            .listJudged, on: "list:\(run.id)", by: "system:lists",
            detail: "\(done.judged) products, \(done.touched) touched, \(done.parties) parties, \(done.told) told")
        try AuditStore.append([audit], in: session)
    }
}
