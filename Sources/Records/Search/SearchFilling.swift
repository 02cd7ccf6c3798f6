import GS1
import SQL
import Traceability

/// Writes the look-up's words of a store that has master data and no words of today's rule: after the migration that brought the
/// tables, after the restoration of an older backup, after the rule changed. What is captured meanwhile writes its own.
struct SearchFilling {
    let database: any SQLDatabase
    /// How many things one transaction takes: captures wait that long.
    var chunk: Int64 = 500

    func run() async throws {
        let version = try await database.read { session in
            try session.first("SELECT value FROM counter WHERE name = 'search'", as: (Int64).self)
        }
        guard version != FoldedText.version else { return }
        var last: String? = ""
        while let after = last { last = try await fill(after: after) }
        try await database.write { session in
            try session.execute("UPDATE counter SET value = \(FoldedText.version) WHERE name = 'search'")
        }
    }

    /// - Returns: the last thing done; `nil` when none was left.
    private func fill(after last: String) async throws -> String? {
        let chunk = chunk
        return try await database.write { session in
            // The row that captures take first: nobody else writes words meanwhile.
            _ = try EventCounter.take(in: session)
            let things = try session.rows(
                """
                SELECT thing FROM vocabulary_element WHERE thing > \(last) GROUP BY thing ORDER BY thing LIMIT \(chunk)
                """, as: (String).self)
            try SearchIndex(session: session).refresh(Set(things.map(ThingKey.init(text:))))
            return things.last
        }
    }
}
