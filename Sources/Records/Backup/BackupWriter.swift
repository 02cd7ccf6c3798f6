import SQL

/// Writes the tables of one snapshot, each in the order of its key.
struct BackupWriter {
    private let session: any SQLSession
    private let encoder: BackupEncoder

    init(_ session: any SQLSession, _ encoder: BackupEncoder) {
        self.session = session
        self.encoder = encoder
    }

    func write(_ migrations: [AppliedMigration], now: Int64) throws -> BackupReport {
        let header = BackupHeader(createdAt: now, migrations: migrations, recordTimes: try recordTimes())
        try header.encode(to: encoder)
        var report = BackupReport(header: header)
        for table in BackupTable.all {
            report.tables.append(BackupReport.Table(name: table.name, rows: try write(table)))
        }
        try encoder.finish()
        return report
    }

    /// Record times run with the numbers, so the first and the last event have the smallest and the largest.
    private func recordTimes() throws -> ClosedRange<Int64>? {
        let first = try session.first("SELECT record_time FROM event ORDER BY number LIMIT 1", as: Int64.self)
        let last = try session.first("SELECT record_time FROM event ORDER BY number DESC LIMIT 1", as: Int64.self)
        guard let first, let last else { return nil }
        return min(first, last)...max(first, last)
    }

    private func write(_ table: BackupTable) throws -> Int {
        try encoder.append(.table)
        try encoder.append(.text(table.name))
        try encoder.append(count: table.columns.count)
        for column in table.columns { try encoder.append(.text(column)) }
        var pages = BackupPages(table)
        while let page = try pages.next(in: session) {
            try encoder.append(.rows)
            try encoder.append(count: page.rowCount)
            for value in page.values { try encoder.append(value) }
        }
        try encoder.append(.endOfTable)
        try encoder.append(count: pages.rowCount)
        return pages.rowCount
    }
}
