import SQL

/// A state of everything a page is made of. Two pages made at the same moment were made of the same.
package struct ScanMoment: Hashable, Sendable {
    /// Number of the newest event.
    package let event: Int64
    /// How often anything else was said or taken away (`counter` row 'statement').
    package let statement: Int64

    package init(event: Int64, statement: Int64) {
        self.event = event
        self.statement = statement
    }

    /// Before anything was stored.
    package static let beginning = ScanMoment(event: 0, statement: 0)

    /// Where the transaction's snapshot stands.
    init(in session: any SQLSession) throws {
        var values: [String: Int64] = [:]
        let statement: SQLStatement = "SELECT name, value FROM counter WHERE name IN ('event', 'statement')"
        for (name, value) in try session.rows(statement, as: (String, Int64).self) { values[name] = value }
        self.init(event: values["event"] ?? 0, statement: values["statement"] ?? 0)
    }
}
