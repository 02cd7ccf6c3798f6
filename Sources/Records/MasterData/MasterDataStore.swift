package import GS1
package import SQL
package import Traceability

/// Reads the master data that senders declared.
package struct MasterDataStore: Sendable {
    private let database: any SQLDatabase

    package init(database: any SQLDatabase) {
        self.database = database
    }

    /// What is declared about these things: the owner's present word, and what others say, apart. One closure, two statements.
    /// - Throws: `SQLError`.
    package func records(of things: Set<ThingKey>) async throws -> [ThingKey: MasterDataRecord] {
        try await database.read { session in try Self.records(of: things, in: session) }
    }

    /// The same inside a closure that is open.
    static func records(
        of things: Set<ThingKey>, in session: any SQLSession
    ) throws -> [ThingKey: MasterDataRecord] {
        guard !things.isEmpty else { return [:] }
        let rows = try PresentStatements(of: things, in: session).rows
        let statements = try StatementReader(contexts: contexts(of: rows, in: session)).statements(rows)
        return Dictionary(grouping: statements, by: \.element.thing).compactMapValues(MasterDataRecord.init)
    }

    private static func contexts(
        of rows: [PresentStatements.Row], in session: any SQLSession
    ) throws -> [Int64: [UInt8]] {
        guard !rows.isEmpty else { return [:] }
        let found = try session.rows(
            "SELECT id, body FROM event_context WHERE id \(in: Set(rows.map(\.context)))", as: (Int64, [UInt8]).self)
        return Dictionary(uniqueKeysWithValues: found.map { ($0.0, $0.1) })
    }
}
