import Foundation
package import SQL

/// Asks SQLite how it runs what the stores said, and fails on a full scan of a table that grows.
///
///     let recording = RecordingDatabase(database)
///     … use the stores …
///     try await QueryPlans.requireNoScan(of: ["event", "mention"], in: recording)
package enum QueryPlans {
    package struct FullScan: Error, CustomStringConvertible {
        package let description: String
    }

    /// Throws ``FullScan`` for the first statement recorded on a SQLite database that reads a whole table of `tables`.
    ///
    /// Tables are named as the statement names them: by the alias where there is one.
    package static func requireNoScan(of tables: Set<String>, in database: RecordingDatabase) async throws {
        precondition(database.dialect == .sqlite, "only SQLite's plans are stable enough to test")
        var seen: Set<String> = []
        for statement in database.recorded.statements where seen.insert(statement.text(for: .sqlite)).inserted {
            let plan = try await plan(of: statement, in: database.base)
            guard let step = plan.first(where: { isScan($0, of: tables) }) else { continue }
            throw FullScan(description: "\(step) in: \(statement.text(for: .sqlite))")
        }
    }

    /// The lines of EXPLAIN QUERY PLAN.
    package static func plan(of statement: SQLStatement, in database: any SQLDatabase) async throws -> [String] {
        // A write's plan is asked for in a write closure: a reader may not even explain it.
        try await database.write { session in
            try session.rows("EXPLAIN QUERY PLAN \(statement)", as: (Int64, Int64, Int64, String).self).map(\.3)
        }
    }

    /// "SCAN event" reads every row; "SCAN event USING INDEX …" too, only in another order.
    private static func isScan(_ step: String, of tables: Set<String>) -> Bool {
        let words = step.split(separator: " ")
        return words.first == "SCAN" && words.count > 1 && tables.contains(String(words[1]))
    }
}
