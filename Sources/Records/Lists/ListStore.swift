package import SQL
package import Traceability

/// The lists that goods are judged by.
package struct ListStore: Sendable {
    let database: any SQLDatabase
    let pen: AuditPen
    let randomness: Randomness
    let shelf: ListShelf
    package let library: LegalLibrary

    package init(
        database: any SQLDatabase, pen: AuditPen, randomness: Randomness, shelf: ListShelf, library: LegalLibrary
    ) {
        self.database = database
        self.pen = pen
        self.randomness = randomness
        self.shelf = shelf
        self.library = library
    }

    package var today: CivilDay { CivilDay(inVietnamAt: pen.clock.now()) }

    /// By name, each with its versions, newest first.
    package func lists() async throws -> [(list: GoodsList, versions: [ListVersionHead])] {
        try await database.read { session in
            let reader = ListReader(session: session)
            let heads = Dictionary(grouping: try reader.heads("true"), by: \.list)
            return try reader.lists().map { ($0, heads[$0.id] ?? []) }
        }
    }

    package func list(_ id: String) async throws -> (list: GoodsList, versions: [ListVersionHead])? {
        try await database.read { session in
            let reader = ListReader(session: session)
            return try reader.list(id).map { ($0, try reader.heads("list = \(id)")) }
        }
    }

    package func version(_ list: String, _ number: Int) async throws -> StoredListVersion? {
        try await database.read { session in try ListReader(session: session).version(list, number) }
    }

    /// The version that a version takes the place of: the approved one that began before it, or the last one where it names no day.
    package func version(before version: StoredListVersion) async throws -> StoredListVersion? {
        try await database.read { session in
            let reader = ListReader(session: session)
            let approved = try reader.heads("list = \(version.head.list) AND state = 'approved'")
            let day = version.content.from?.number ?? .max
            let earlier = approved.filter { $0.id != version.head.id && ($0.from?.number ?? .max) < day }
            return try earlier.max { ($0.from?.number ?? 0) < ($1.from?.number ?? 0) }.flatMap(reader.version)
        }
    }

    package func run(of version: String) async throws -> ListRun? {
        try await database.read { session in try ListReader(session: session).run(version) }
    }

    /// The version of each list that began last, also where the text it rests on no longer holds.
    package func begun() async throws -> [ListEdition] {
        let (shelf, day) = (shelf, today)
        return try await database.read { session in try shelf.latest(on: day, in: session) }
    }

    // MARK: Judging

    /// The lists in force on a day.
    package func book(on day: CivilDay) async throws -> ListBook {
        let shelf = shelf
        return try await database.read { session in try shelf.book(on: day, in: session) }
    }

    /// What the lists in force say today.
    package func judge(_ goods: ListedGoods) async throws -> ListJudgement { try await book(on: today).judge(goods) }

    /// Products that a version touches, within reach, in the order of their IDs.
    /// - Parameter after: the last product of the page before.
    package func touches(
        of version: String, reach: Reach, after: String = "", limit: Int
    ) async throws -> [ListTouch] {
        try await database.read { session in
            var found: [ListTouch] = []
            var (place, looked) = (after, 0)
            while found.count < limit, looked < Self.mostLooked {
                let page = try Self.touches(of: version, after: place, limit: 500, in: session)
                guard let last = page.last else { break }
                (place, looked) = (last.product, looked + page.count)
                let subjects =
                    reach == .everything
                    ? [:] : try FileReader.subjects(of: page.map(\.product), kind: .product, in: session)
                found += page.filter { touch in
                    reach == .everything || subjects[touch.product].map(reach.covers) ?? false
                }
            }
            return try named(Array(found.prefix(limit)), in: session)
        }
    }

    private func named(_ touches: [ListTouch], in session: any SQLSession) throws -> [ListTouch] {
        let files = try FileReader.files(ProductFile.self, touches.map(\.product), in: session)
        let names = Dictionary(uniqueKeysWithValues: files.map { ($0.id, $0.file.name) })
        return touches.map { touch in
            ListTouch(
                product: touch.product, name: names[touch.product] ?? touch.product, owner: touch.owner,
                before: touch.before, after: touch.after)
        }
    }

    /// Who sees a small part of the province is not shown what lies further down than that.
    private static let mostLooked = 20_000

    private static func touches(
        of version: String, after: String, limit: Int, in session: any SQLSession
    ) throws -> [ListTouch] {
        let rows = try session.rows(
            """
            SELECT product, owner, before, after FROM list_touch
            WHERE version = \(version) AND product > \(after) ORDER BY product LIMIT \(limit)
            """, as: (String, String, String, String).self)
        return rows.map { ListTouch(product: $0.0, name: $0.0, owner: $0.1, before: $0.2, after: $0.3) }
    }

    /// What stands in the store of a product: which version said what, by the list.
    package func results(of product: String) async throws -> [(list: String, version: String, stand: String)] {
        try await database.read { session in
            try session.rows(
                "SELECT list, version, stand FROM list_result WHERE product = \(product) ORDER BY list",
                as: (String, String, String).self
            ).map { ($0.0, $0.1, $0.2) }
        }
    }
}
