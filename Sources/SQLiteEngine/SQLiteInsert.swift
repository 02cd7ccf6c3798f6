import GRDBSQLite
import SQL

/// Bulk insertion: one prepared statement, bound and stepped row by row without anything in between.
enum SQLiteInsert {
    static func text(table: String, columns: [String]) -> String {
        let numbers = columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        return "INSERT INTO \(SQLName.checked(table)) (\(SQLName.list(columns))) VALUES (\(numbers))"
    }
}

extension SQLiteConnection {
    func insert(_ rows: SQLBatch, with statement: OpaquePointer) throws {
        let values = rows.values
        var start = 0
        while start < values.count {
            let end = start + rows.columnCount
            try bindRow(values, start..<end, to: statement)
            let code = sqlite3_step(statement)
            guard code == SQLITE_DONE else { throw stepError(code, statement) }
            sqlite3_reset(statement)
            start = end
        }
    }

    private func bindRow(_ values: [SQLValue], _ range: Range<Int>, to statement: OpaquePointer) throws {
        var needed = 0
        for index in range {
            switch values[index] {
            case .text(let text): needed += text.utf8.count
            case .blob(let blob): needed += blob.count
            default: continue
            }
        }
        scratch.begin(needing: needed)
        for index in range {
            try bind(values[index], at: Int32(index - range.lowerBound + 1), to: statement)
        }
    }
}
