import SQL
import Traceability

/// The rows of a table inside a transaction that is open.
struct ImportRows {
    let session: any SQLSession
    let job: String

    /// How many keys are looked up at once.
    private static let batch = 500

    /// Rows as they were judged, in place of those with their numbers.
    /// - Parameter reach: which files may be named as the same.
    func write(_ rows: [(row: ImportRow, party: ImportedParty)], reach: Reach) throws {
        let matches = try matches(of: rows.map(\.party), reach: reach)
        try session.execute(
            "DELETE FROM import_row WHERE job = \(job) AND number \(in: rows.map { Int64($0.row.number) })")
        var batch = SQLBatch(columnCount: 7, reservingRows: rows.count)
        for (row, party) in rows {
            let match = matches[party.number]
            let state: ImportState = !party.isGood ? .faulty : match.map { $0.kind == .same ? .same : .maybe } ?? .ready
            batch.append(
                job, Int64(row.number), state.rawValue, ImportJSON.bytes(row), ImportJSON.bytes(party.findings),
                FileContent.json(of: party.file), match?.file)
        }
        try session.insert(
            into: "import_row", columns: ["job", "number", "state", "cells", "findings", "body", "match"], rows: batch)
    }

    /// What is there already, by row. What is surely the same counts wherever it is; what only may be is not told of files out of reach.
    func matches(of rows: [ImportedParty], reach: Reach) throws -> [Int: ImportMatch] {
        var found: [Int: ImportMatch] = [:]
        for start in stride(from: 0, to: rows.count, by: Self.batch) {
            let part = rows[start..<min(start + Self.batch, rows.count)]
            let keys = Set(part.flatMap { $0.file.index(of: "").keys })
            let holders = try FileReader.holders(of: keys, kind: .party, limit: 20 * keys.count, in: session)
            guard !holders.isEmpty else { continue }
            let subjects = try subjects(of: Set(holders.map(\.file)))
            let byKey = Dictionary(grouping: holders, by: \.key)
            for row in part {
                let own = row.file.index(of: "").keys.flatMap { byKey[$0.text] ?? [] }
                let best = ImportMatch.find(for: row.file, among: own)
                let near = own.filter { subjects[$0.file].map(reach.covers) ?? false }
                found[row.number] = best?.kind == .same ? best : ImportMatch.find(for: row.file, among: near)
            }
        }
        return found
    }

    func subjects(of files: Set<String>) throws -> [String: Subject] {
        let stored = try FileReader.files(PartyFile.self, files.sorted(), in: session)
        return Dictionary(uniqueKeysWithValues: stored.map { ($0.id, $0.subject) })
    }

    /// - Parameter after: the number of the last row of the page before.
    func page(_ states: Set<ImportState>, after: Int, limit: Int) throws -> [ImportedRow] {
        try rows(
            """
            \(Self.select) WHERE job = \(job) AND state \(in: states.map(\.rawValue).sorted()) AND number > \(Int64(after))
            ORDER BY number LIMIT \(limit)
            """)
    }

    func row(_ number: Int) throws -> ImportedRow? {
        try rows("\(Self.select) WHERE job = \(job) AND number = \(Int64(number))").first
    }

    /// All that have not become files, with their cells.
    func open() throws -> [ImportRow] {
        let states = ImportState.allCases.filter { !$0.isDone && $0 != .queued }.map(\.rawValue)
        let rows = try session.rows(
            "SELECT cells FROM import_row WHERE job = \(job) AND state \(in: states) ORDER BY number",
            as: ([UInt8]).self)
        return try rows.map { try ImportJSON.value(ImportRow.self, $0) }
    }

    func counts() throws -> [ImportState: Int] {
        let rows = try session.rows(
            "SELECT state, CAST(COUNT(*) AS BIGINT) FROM import_row WHERE job = \(job) GROUP BY state",
            as: (String, Int).self)
        return rows.reduce(into: [:]) { counts, row in
            if let state = ImportState(rawValue: row.0) { counts[state] = row.1 }
        }
    }

    private static var select: SQLStatement {
        "SELECT number, state, cells, findings, match, decision, file FROM import_row"
    }

    private func rows(_ statement: SQLStatement) throws -> [ImportedRow] {
        let rows = try session.rows(
            statement, as: (Int64, String, [UInt8], [UInt8], String?, String?, String?).self)
        return try rows.map { number, state, cells, findings, match, decision, file in
            ImportedRow(
                number: Int(number), state: ImportState(rawValue: state) ?? .faulty,
                row: try ImportJSON.value(ImportRow.self, cells),
                findings: try ImportJSON.value([ImportFinding].self, findings), match: match,
                decision: decision.flatMap(ImportDecision.init(rawValue:)), file: file)
        }
    }
}
