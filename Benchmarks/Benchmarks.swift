import Foundation

/// `script/bench`: measures each row and prints the table; with `--json FILE` also one object a line.
@main
struct Benchmarks {
    static func main() async throws {
        if CommandLine.arguments.count == 4, CommandLine.arguments[1] == "bare-route" {
            return try await BareRoute.serve(port: Int(CommandLine.arguments[2])!, body: CommandLine.arguments[3])
        }
        if CommandLine.arguments.count == 4, CommandLine.arguments[1] == "bare-redirect" {
            return try await BareRoute.redirect(port: Int(CommandLine.arguments[2])!, to: CommandLine.arguments[3])
        }
        let options = Options(Array(CommandLine.arguments.dropFirst()))
        let bench = try Workbench()
        let rows = rows(bench, large: options.large)
        if let unknown = options.unknown(among: rows.map(\.name)) {
            print("there is no row \(unknown); there are: \(rows.map(\.name).joined(separator: ", "))")
            exit(2)
        }
        var report = Report(jsonPath: options.json)
        for row in rows where options.wants(row.name) {
            for figure in try await row.measure() { try report.add(figure) }
        }
        report.printCounts()
    }

    struct Row {
        let name: String
        let measure: () async throws -> [Figure]
    }

    private static func rows(_ bench: Workbench, large: Bool) -> [Row] {
        var rows = [
            Row(name: "epcis-decode") { [try await CodecRows.decode()] },
            Row(name: "epcis-decode-nested") { [try await CodecRows.decodeNested()] },
            Row(name: "epcis-encode") { [try await CodecRows.encode()] },
            Row(name: "epcis-encode-nested") { [try await CodecRows.encodeNested()] },
            Row(name: "event-hash") { [try await CodecRows.eventHash(bench)] },
            Row(name: "gs1-parse") { [try await CodeRows.parse(bench)] },
            Row(name: "gs1-element") { [try await CodeRows.element(bench)] },
            Row(name: "capture-sqlite") { [try await CaptureRows.sqlite(bench)] },
            Row(name: "capture-postgres") { [try await CaptureRows.postgres(bench)] },
            Row(name: "capture-single") { [try await CaptureRows.single(bench, clients: 1)] },
            Row(name: "capture-single-32") { [try await CaptureRows.single(bench, clients: 32)] },
            Row(name: "trace-12-100k") { try await TraceRows.trace(bench, events: 100_000) },
            Row(name: "origin-page") { try await OriginRows.pages(bench, lots: 5_000, named: "origin-page") },
            Row(name: "redirect") { try await RedirectRows.redirects(bench, products: large ? 1_000_000 : 100_000) },
            Row(name: "sheet-read-10k") { [try await SheetRows.read()] },
            Row(name: "sheet-write-20k") { [try await SheetRows.write()] },
            Row(name: "list-sqlite") { try await ListRows.sqlite(bench) },
            Row(name: "list-postgres") { try await ListRows.postgres(bench) },
            Row(name: "permission") { [AccessRows.decide()] },
            Row(name: "import-sqlite") { [try await ImportRows.sqlite(bench)] },
            Row(name: "import-postgres") { [try await ImportRows.postgres(bench)] },
            Row(name: "review-queue") { try await ReviewRows.sqlite(bench) },
            Row(name: "review-queue-postgres") { try await ReviewRows.postgres(bench) },
            Row(name: "list-judge") { [try await JudgeRows.sqlite(bench)] },
            Row(name: "memory-idle") { [try await MemoryRows.idle(bench)] },
            Row(name: "memory-load") { [try await MemoryRows.load(bench)] },
        ]
        if large {
            rows += [
                Row(name: "trace-12-1m") { try await TraceRows.trace(bench, events: 1_000_000) },
                Row(name: "origin-page-1m") {
                    try await OriginRows.pages(bench, lots: 100_000, named: "origin-page-1m")
                },
            ]
        }
        return rows
    }

    private struct Options {
        var json: String?
        var only: [String] = []
        var large = false

        init(_ arguments: [String]) {
            var rest = arguments[...]
            while let argument = rest.popFirst() {
                switch argument {
                case "--json": json = rest.popFirst()
                case "--large": large = true
                case "--only":
                    while let name = rest.first, !name.hasPrefix("--") { only.append(name); rest.removeFirst() }
                default: only.append(argument)
                }
            }
        }

        /// A name of no row, or a flag that nobody knows.
        func unknown(among names: [String]) -> String? { only.first { !names.contains($0) } }

        func wants(_ name: String) -> Bool { only.isEmpty || only.contains(name) }
    }
}
