import Foundation
package import SQL

/// Asks the engine how it runs what the stores said, and fails on a full scan of a table that grows.
///
///     let recording = RecordingDatabase(database)
///     … use the stores …
///     try await QueryPlans.requireNoScan(of: ["event", "mention"], in: recording)
package enum QueryPlans {
    package struct FullScan: Error, CustomStringConvertible {
        package let description: String
    }

    /// Throws ``FullScan`` for the first recorded statement that reads a whole table of `tables`.
    ///
    /// Tables are named as the statement names them: by the alias where there is one. PostgreSQL reads a small table whole
    /// whatever its indexes are; it is told not to where it can help it.
    package static func requireNoScan(of tables: Set<String>, in database: RecordingDatabase) async throws {
        let dialect = database.dialect
        var seen: Set<String> = []
        for statement in database.recorded.statements where seen.insert(statement.text(for: dialect)).inserted {
            let plan =
                dialect == .sqlite
                ? try await plan(of: statement, in: database.base)
                : try await postgresPlan(of: statement, in: database.base)
            guard let step = plan.first(where: { isScan($0, of: tables) }) else { continue }
            throw FullScan(description: "\(step) in: \(statement.text(for: dialect))")
        }
    }

    private static func postgresPlan(of statement: SQLStatement, in database: any SQLDatabase) async throws -> [String]
    {
        try await database.write { session in
            try session.execute("SET LOCAL enable_seqscan = off")
            return try session.rows("EXPLAIN \(statement)", as: (String).self)
        }
    }

    /// The lines of EXPLAIN QUERY PLAN.
    package static func plan(of statement: SQLStatement, in database: any SQLDatabase) async throws -> [String] {
        // A write's plan is asked for in a write closure: a reader may not even explain it.
        try await database.write { session in
            try session.rows("EXPLAIN QUERY PLAN \(statement)", as: (Int64, Int64, Int64, String).self).map(\.3)
        }
    }

    /// "SCAN event" reads every row; "SCAN event USING INDEX …" too, only in another order. PostgreSQL says
    /// "Seq Scan on event" or "Seq Scan on mention said".
    private static func isScan(_ step: String, of tables: Set<String>) -> Bool {
        let words = step.split(separator: " ").map(String.init)
        if let seq = words.firstIndex(of: "Seq") {
            return words[seq...].starts(with: ["Seq", "Scan", "on"])
                && words[(seq + 3)...].prefix(2).contains(where: tables.contains)
        }
        return words.first == "SCAN" && words.count > 1 && tables.contains(words[1])
    }
}
