import PostgresEngine
import Records
import SQL
import SQLiteEngine
import Traceability

/// A cooperative's table let in: seconds, from confirming to the last file with its trail, 200 rows a transaction.
enum ImportRows {
    static func sqlite(_ bench: Workbench) async throws -> Figure {
        try await measure(
            "import-sqlite", try SQLiteDatabase(path: "\(try bench.folder())/nguon.sqlite", settings: SQLiteSettings()))
    }

    static func postgres(_ bench: Workbench) async throws -> Figure {
        try await measure("import-postgres", PostgresDatabase(url: try bench.freshPostgres(), poolSize: 4))
    }

    private static func measure(_ name: String, _ database: any SQLDatabase) async throws -> Figure {
        var figure = Figure(
            name: name, unit: "s", better: .lower, baselineName: "",
            counts: "10,000 households: their files, what they are found by, their sealed history and audit rows")
        let pen = AuditPen(
            clock: .system, numbers: TimeOrderedNumbers(clock: .system, randomness: .system))
        try await RecordsSchema.migrate(database, now: WallClock.system.now())
        let store = ImportStore(database: database, pen: pen, randomness: .system)
        let runner = ImportRunner(database: database, pen: pen, randomness: .system, node: "bench")
        let author = Author(actor: "user:bench")
        for run in 0..<3 {
            let job = try await store.begin(
                table(run: run), of: .households, party: "htx-mau", fileName: "ho.xlsx", notes: [], reach: .everything,
                by: author)
            let start = ContinuousClock.now
            _ = try await store.confirm(job, policy: nil, reach: .everything, by: author)
            while try await runner.step() {}
            figure.values.append(seconds(ContinuousClock.now - start))
        }
        await database.close()
        return figure
    }

    private static func table(run: Int) -> [(row: ImportRow, party: ImportedParty)] {
        let rows = (0..<10_000).map { number in
            ImportRow(
                number: number + 2,
                cells: [
                    .name: ImportCell("Hộ Nguyễn Văn Số \(run)-\(number) (mẫu)"),
                    .phone: ImportCell("09\(10_000_000 + run * 10_000 + number)"),
                    .street: ImportCell("Ấp \(number % 12)"),
                    .memberCode: ImportCell("TV-\(number)"), .memberSince: ImportCell("05/03/2024"),
                ])
        }
        let terms = ImportTerms(
            subject: .households,
            circumstances: FileCircumstances(today: CivilDay(inVietnamAt: WallClock.system.now())) { _ in true },
            communes: { _, _ in [] }, party: "htx-mau", commune: "26209", sector: .agriculture, isWithin: { _ in true },
            author: "user:bench")
        return zip(rows, ImportTable(rows, terms: terms).rows).map { ($0, $1) }
    }
}
