import Records
import SQL
import SQLiteEngine
import Traceability

/// `list-judge`: all products of a province judged by a new list, from its approval to the last of them, results kept and touched ones told.
enum JudgeRows {
    private static let products = 200_000

    static func sqlite(_ bench: Workbench) async throws -> Figure {
        let database = try SQLiteDatabase(
            path: "\(try bench.folder())/nguon.sqlite", settings: SQLiteSettings())
        var figure = Figure(
            name: "list-judge", unit: "s", better: .lower, baselineName: "",
            counts:
                "200,000 products against a list of 3,000 entries: what it touches (a fifth of them), then what is in force, kept with each product"
        )
        let pen = AuditPen(clock: .system, numbers: TimeOrderedNumbers(clock: .system, randomness: .system))
        try await RecordsSchema.migrate(database, now: WallClock.system.now())
        try await fill(database, pen)
        let shelf = ListShelf(library: LegalLibrary())
        let store = ListStore(
            database: database, pen: pen, randomness: .system, shelf: shelf, library: LegalLibrary())
        let runner = ListRunner(database: database, pen: pen, shelf: shelf, node: "bench") { ($0.list, $0.citation) }
        let writer = Author(actor: "user:writer"), approver = Author(actor: "user:approver")
        _ = try await store.create(.risk, name: "Danh mục (mẫu)", issuer: "Bộ mẫu", id: "mau", by: writer)
        for run in 0..<3 {
            let draft = try await store.draft(content(run, on: store.today), of: "mau", by: writer)
            let start = ContinuousClock.now
            _ = try await store.approve("mau", draft.head.number, edit: 1, decision: nil, by: approver)
            while try await runner.step() {}
            figure.values.append(seconds(ContinuousClock.now - start))
        }
        await database.close()
        return figure
    }

    /// Codes of the tariff, four digits and eight.
    private static func code(_ number: Int) -> HSCode? {
        let heading = 100 * (1 + number % 76) + 1 + number / 76 % 40
        let digits = String(heading)
        return HSCode(reading: String(repeating: "0", count: 4 - digits.count) + digits + "0000")
    }

    /// Each run says the other level, so that every product it names is touched.
    private static func content(_ run: Int, on today: CivilDay) -> ListContent {
        let entries = (0..<3_000).compactMap { number in
            code(number * 5).map {
                ListEntry(.code($0), "Hàng \(number) (mẫu)", run % 2 == 0 ? .high : .medium)
            }
        }
        let unique = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }.values.sorted { $0.key < $1.key }
        return ListContent(
            citation: "Văn bản mẫu 0\(run + 1)/2026/VB-MAU", from: CivilDay(number: today.number - 10 + run),
            entries: unique)
    }

    private static func fill(_ database: any SQLDatabase, _ pen: AuditPen) async throws {
        let author = Author(actor: "user:bench")
        for start in stride(from: 0, to: products, by: 2_000) {
            let files = (start..<start + 2_000).map { number -> (id: String?, file: ProductFile) in
                var file = ProductFile(
                    owner: "co-so-\(number % 20_000)", name: "Sản phẩm số \(number) (mẫu)",
                    standing: Standing(.active, since: CivilDay(number: 20_000)))
                file.hsCode = code(number)?.text
                file.group = ProductGroup.allCases[number % ProductGroup.allCases.count]
                return ("sp-\(number)", file)
            }
            try await database.write { session in
                let writer = FileWriter(session: session, pen: pen, randomness: .system)
                _ = try writer.create(files, by: author)
            }
        }
    }
}
