import PostgresEngine
import Records
import SQL
import SQLiteEngine
import Traceability

/// `review-queue`, `review-queue-postgres`: an office with 50,000 open cases: the first page of its queue, one decision, 1,000 clean
/// cases approved together. What pages and programs ask of the store, without HTTP.
enum ReviewRows {
    private static let open = 50_000
    private static let bulk = 1_000
    private static let communes = (0..<95).map { String(26_000 + $0 * 3) }
    private static let rounds = 50

    static func sqlite(_ bench: Workbench) async throws -> [Figure] {
        let path = "\(try bench.folder())/nguon.sqlite"
        return try await measure("review-queue", try SQLiteDatabase(path: path, settings: SQLiteSettings()))
    }

    static func postgres(_ bench: Workbench) async throws -> [Figure] {
        try await measure(
            "review-queue-postgres", PostgresDatabase(url: try bench.freshPostgres(), poolSize: 4))
    }

    private static let pen = AuditPen(
        clock: .system, numbers: TimeOrderedNumbers(clock: .system, randomness: .system))

    private static func stores(_ database: any SQLDatabase) -> (files: FileStore, reviews: ReviewStore) {
        let settings = ReviewSettings { day in FileCircumstances(today: day, province: "75") { _ in true } }
        let filing = ReviewFiling(pen: pen, randomness: .system, settings: settings)
        let files = FileStore(database: database, pen: pen, randomness: .system, followers: [filing])
        return (files, ReviewStore(files: files, settings: settings))
    }

    private static func measure(_ name: String, _ database: any SQLDatabase) async throws -> [Figure] {
        try await RecordsSchema.migrate(database, now: WallClock.system.now())
        let (files, reviews) = stores(database)
        try await fill(files)
        let accounts = AccountStore(
            database: database, pen: pen, randomness: .system,
            secrets: AccountSecrets(Array(repeating: 5, count: 32)))
        let account = try await accounts.create(
            login: Login("dieuphoi")!, name: "Điều phối", grants: [.coordinator], by: .system("bench"))
        let head = try await reviews.officer(account.id)!
        let figures = [
            try await page(name, reviews, head), try await decision(name, reviews, head),
            try await together(name, reviews, head),
        ]
        await database.close()
        return figures
    }

    /// Handed in through the same door as everybody's.
    private static func fill(_ files: FileStore) async throws {
        for number in 0..<open {
            var file = PartyFile(
                .household, name: "Hộ Nguyễn Văn \(number) (mẫu)", commune: communes[number % communes.count],
                on: CivilDay(number: 20_000))
            file.sector = Sector.allCases[number % 3]
            file.phone = "09\(10_000_000 + number)"
            file.consent = Consent(day: CivilDay(number: 20_000), manner: .paper)
            file.standing = Standing(.submitted, since: CivilDay(number: 20_000))
            _ = try await files.create(file, by: .system("bench"))
        }
    }

    private static func page(_ name: String, _ reviews: ReviewStore, _ head: ReviewOfficer) async throws -> Figure {
        let commune = Grant(role: .communeOfficer, communes: Set(communes.prefix(3)), stages: [.sign])!
        let officers = [
            head, ReviewOfficer(Caller(id: "user:xa", grants: [commune], hasSecondFactor: true)),
        ]
        var taken: [Double] = []
        for _ in 0..<rounds {
            for officer in officers {
                let scopes = officer.scopes(kind: .party)
                taken.append(try await milliseconds { _ = try await reviews.queue(ReviewQuestion(.parts(scopes))) })
            }
        }
        return figure(
            name, taken, "first 50 of \(open) open cases, for the province and for three communes, without HTTP")
    }

    private static func decision(_ name: String, _ reviews: ReviewStore, _ head: ReviewOfficer) async throws -> Figure {
        var taken: [Double] = []
        for review in try await reviews.queue(ReviewQuestion(.parts(head.scopes()), limit: rounds)).cases {
            taken.append(
                try await milliseconds {
                    _ = try await reviews.decide(
                        review.number, .approve(decision: nil, remark: nil), read: review.version, by: head,
                        author: Author(actor: head.caller.id))
                })
        }
        return figure(name + "-decision", taken, "one approval: the case, the file, its trail, in one durable commit")
    }

    private static func together(_ name: String, _ reviews: ReviewStore, _ head: ReviewOfficer) async throws -> Figure {
        let cases = try await reviews.queue(ReviewQuestion(.parts(head.scopes()), isClean: true, limit: bulk)).cases
        let runner = ReviewBulkRunner(store: reviews, node: "bench")
        let taken = try await milliseconds {
            let job = try await reviews.startBulk(
                cases.map { ($0.number, $0.version) }, by: Author(actor: head.caller.id))
            while try await runner.step() {}
            guard let job, try await reviews.bulk(job.id)?.approved == bulk else {
                throw ServerProcess.Failure(what: "\(name): not every case was approved")
            }
        }
        return figure(
            name + "-bulk", [taken], "\(bulk) clean cases approved together, \(ReviewBulkRunner.chunk) a commit")
    }

    private static func figure(_ name: String, _ taken: [Double], _ counts: String) -> Figure {
        var figure = Figure(name: name, unit: "ms", better: .lower, baselineName: "", counts: counts)
        figure.values = taken
        figure.p99 = percentile(taken, 0.99)
        return figure
    }

    private static func milliseconds(_ body: () async throws -> Void) async throws -> Double {
        let start = ContinuousClock.now
        try await body()
        return seconds(ContinuousClock.now - start) * 1_000
    }
}
