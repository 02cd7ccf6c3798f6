import SQL

/// Some rows of one table, as a backup gives them.
struct BackupRows {
    let table: String
    let columns: [String]
    let rows: SQLBatch
    /// Whether these are the table's first.
    let isFirst: Bool
}

/// Reads a backup in one pass: rows are handed out as they come, and only the end tells whether all of it was right.
struct BackupReader {
    private let decoder: BackupDecoder

    init(_ decoder: BackupDecoder) {
        self.decoder = decoder
    }

    /// - Parameter use: takes rows; also once without rows for a table that has none.
    func read(_ use: (BackupRows) throws -> Void) throws -> BackupReport {
        var report = BackupReport(header: try BackupHeader(from: decoder))
        while try reaches(.table, before: .end) {
            report.tables.append(try readTable(use))
            if report.tables.count > 1000 { throw decoder.altered }
        }
        try decoder.finish()
        return report
    }

    private func reaches(_ mark: BackupMark, before end: BackupMark) throws -> Bool {
        let found = try decoder.mark()
        guard found == mark || found == end else { throw decoder.altered }
        return found == mark
    }

    private func readTable(_ use: (BackupRows) throws -> Void) throws -> BackupReport.Table {
        let name = try readName()
        let columns = try (0..<decoder.count(atMost: 1000)).map { _ in try readName() }
        if columns.isEmpty { throw decoder.altered }
        var table = BackupReport.Table(name: name, rows: 0)
        var isFirst = true
        while try reaches(.rows, before: .endOfTable) {
            let rows = try readRows(columns.count)
            try use(BackupRows(table: name, columns: columns, rows: rows, isFirst: isFirst))
            table.rows += rows.rowCount
            isFirst = false
        }
        if isFirst {
            try use(
                BackupRows(table: name, columns: columns, rows: SQLBatch(columnCount: columns.count), isFirst: true))
        }
        guard try decoder.count() == table.rows else { throw decoder.altered }
        return table
    }

    private func readRows(_ columnCount: Int) throws -> SQLBatch {
        var rows = SQLBatch(columnCount: columnCount)
        for _ in 0..<(try decoder.count(atMost: 1_000_000)) {
            rows.append(row: try (0..<columnCount).map { _ in try decoder.value() })
        }
        return rows
    }

    /// Names go into SQL text: anything but a lower-case word is not of ours.
    private func readName() throws -> String {
        let name = try decoder.value(as: String.self)
        guard SQLName.isName(name) else { throw decoder.altered }
        return name
    }
}
