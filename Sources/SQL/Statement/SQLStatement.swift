/// One SQL statement: text of ours, with every value a bind.
///
///     "SELECT number FROM event WHERE kind = \(kind) AND event_id \(in: ids) LIMIT \(limit)"
///
/// Nobody writes `$1`: SQLite numbers `$n` by first appearance and PostgreSQL by the number, so only the interpolation
/// numbers, in order. Text that is not a literal of the program cannot enter.
package struct SQLStatement: Hashable, Sendable {
    package enum Fragment: Hashable, Sendable {
        case text(String)
        case value(SQLValue)
        case list(SQLList, negated: Bool)
    }

    package private(set) var fragments: [Fragment]

    init(fragments: [Fragment]) {
        self.fragments = fragments
    }

    /// A statement to append to.
    package init() {
        fragments = []
    }

    /// Appends what another statement says, its values included.
    package mutating func append(_ other: SQLStatement) {
        fragments.append(contentsOf: other.fragments)
    }

    /// Whether nothing was written yet.
    package var isEmpty: Bool { fragments.isEmpty }

    package static func + (left: SQLStatement, right: SQLStatement) -> SQLStatement {
        SQLStatement(fragments: left.fragments + right.fragments)
    }

    package static func += (left: inout SQLStatement, right: SQLStatement) {
        left.append(right)
    }
}

extension [SQLStatement] {
    /// The statements in order with `separator` between them, for conditions that a query value chooses.
    package func joined(separator: SQLStatement) -> SQLStatement {
        var result = SQLStatement()
        for (index, statement) in enumerated() {
            if index > 0 { result.append(separator) }
            result.append(statement)
        }
        return result
    }
}
