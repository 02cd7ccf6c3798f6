import PostgresEngine
import Records
import SQL
import SQLiteEngine
import Traceability

/// `list-sqlite`, `list-postgres`: the first page of working lists in a province that has 20,000 parties and 200,000 products.
enum ListRows {
    private static let parties = 20_000
    private static let products = 200_000
    private static let communes = (0..<95).map { String(26_000 + $0 * 3) }
    private static let rounds = 7

    static func sqlite(_ bench: Workbench) async throws -> [Figure] {
        let path = "\(try bench.folder())/nguon.sqlite"
        return try await measure(
            "list-sqlite", bench, "sqlite:\(path)", try SQLiteDatabase(path: path, settings: SQLiteSettings()))
    }

    static func postgres(_ bench: Workbench) async throws -> [Figure] {
        let url = try bench.freshPostgres()
        return try await measure("list-postgres", bench, url, PostgresDatabase(url: url, poolSize: 4))
    }

    /// Who looks, and with what cookie.
    private struct Visitor {
        let name: String
        let cookie: String
    }

    private static func measure(
        _ name: String, _ bench: Workbench, _ address: String, _ database: any SQLDatabase
    ) async throws -> [Figure] {
        try await fill(database)
        let visitors = try await visitors(database)
        await database.close()
        let server = try ServerProcess(binary: bench.binary, database: address, port: bench.port())
        defer { server.stop() }
        var slowest = (what: "", median: 0.0)
        var figure = Figure(name: name, unit: "ms", better: .lower, baselineName: "", counts: "")
        var all: [Double] = []
        for visitor in visitors {
            for page in pages {
                let taken = try ask(page, visitor, server)
                all += taken
                let median = percentile(taken, 0.5)
                print("  \(name) \(visitor.name) \(page): \(median) ms, at most \(taken.max() ?? 0)")
                if median > slowest.median { slowest = ("\(page) as \(visitor.name)", median) }
            }
        }
        figure.values = [slowest.median]
        figure.p99 = percentile(all, 0.99)
        figure.counts =
            "first page of \(pages.count) lists for \(visitors.count) visitors among \(parties) parties and \(products) products, over HTTP; the slowest list's median (\(slowest.what)); p99 over all of them"
        return [figure]
    }

    /// Whole, filtered, searched by a common word, by a rare one, and the newest first.
    private static let pages = [
        "/quan-ly/co-so", "/quan-ly/co-so?trang-thai=active", "/quan-ly/co-so?q=ho", "/quan-ly/co-so?q=ho+nguyen+77",
        "/quan-ly/co-so?xep=moi", "/quan-ly/san-pham", "/quan-ly/san-pham?trang-thai=active",
        "/quan-ly/san-pham?q=sau+rieng", "/quan-ly/san-pham?q=sau+rieng+1777", "/quan-ly/san-pham?xep=moi",
        "/quan-ly/san-pham?loai=durian&trang-thai=draft", "/quan-ly",
    ]

    private static func ask(_ page: String, _ visitor: Visitor, _ server: ServerProcess) throws -> [Double] {
        var connection = try HTTPConnection(port: server.port)
        let headers = ["Accept": "text/html", "Accept-Language": "vi", "Cookie": visitor.cookie]
        return try (0..<rounds).map { _ in
            let start = ContinuousClock.now
            let answer = try connection.send("GET", page, headers: headers)
            guard answer.status == 200 else {
                throw ServerProcess.Failure(what: "\(page) for \(visitor.name): \(answer.status)")
            }
            return seconds(ContinuousClock.now - start) * 1_000
        }
    }

    private static func visitors(_ database: any SQLDatabase) async throws -> [Visitor] {
        let secrets = SecretStore(database: database, randomness: .system)
        let accounts = AccountStore(
            database: database, pen: pen, randomness: .system,
            secrets: AccountSecrets(try await secrets.obtain("accounts")))
        let people: [(String, Grant?)] = [
            ("auditor", Grant(role: .auditor)), ("coordinator", Grant(role: .coordinator)),
            ("sector", Grant(role: .sectorOfficer, sectors: [.agriculture])),
            ("commune", Grant(role: .communeOfficer, communes: [communes[7]])),
            ("owner", Grant(role: .owner, party: "ben-7")),
        ]
        var visitors: [Visitor] = []
        for (name, grant) in people {
            guard let grant, let login = Login("bench.\(name)") else { throw ServerProcess.Failure(what: name) }
            let account = try await accounts.create(
                login: login, name: name, password: "ba con meo leo cau", grants: [grant], by: .system("bench"))
            let stage: SessionStage = account.needsSecondFactor ? .bothFactors : .oneFactor
            guard
                case .signedIn(let token, _) = try await accounts.open(
                    account, stage, at: SignInPlace(address: "127.0.0.1"))
            else { throw ServerProcess.Failure(what: "no session for \(name)") }
            visitors.append(Visitor(name: name, cookie: "phien=\(token)"))
        }
        return visitors
    }

    private static let pen = AuditPen(
        clock: .system, numbers: TimeOrderedNumbers(clock: .system, randomness: .system))

    private static func fill(_ database: any SQLDatabase) async throws {
        try await RecordsSchema.migrate(database, now: WallClock.system.now())
        let today = CivilDay(inVietnamAt: WallClock.system.now())
        let statuses: [FileStatus] = [.active, .active, .active, .submitted, .draft]
        try await write(parties, to: database) { number in
            var party = PartyFile(
                number % 10 == 0 ? .cooperative : .household, name: "Hộ Nguyễn Văn Số \(number) (mẫu)",
                commune: communes[number % communes.count], on: today)
            party.phone = "09\(10_000_000 + number)"
            party.sector = number % 3 == 0 ? .trade : .agriculture
            party.standing = Standing(statuses[number % 5], since: today)
            return ("ben-\(number)", party)
        }
        try await write(products, to: database) { number in
            var product = ProductFile(
                owner: "ben-\(number % parties)",
                name: "\(number % 4 == 0 ? "Sầu riêng" : "Hạt điều") số \(number) (mẫu)",
                standing: Standing(statuses[number % 5], since: today))
            product.group = number % 4 == 0 ? .durian : .processed
            product.commune = communes[number % communes.count]
            return (nil, product)
        }
    }

    private static func write<File: ProvinceFile>(
        _ count: Int, to database: any SQLDatabase, _ file: @escaping @Sendable (Int) -> (String?, File)
    ) async throws {
        for first in stride(from: 0, to: count, by: 500) {
            let files = (first..<min(first + 500, count)).map(file).map { (id: $0.0, file: $0.1) }
            try await database.write { session in
                _ = try FileWriter(session: session, pen: pen, randomness: .system)
                    .create(files, by: Author(actor: "user:bench"))
            }
        }
    }
}
