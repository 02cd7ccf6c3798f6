import SQL

/// The rows of a table page by page, by key: PostgreSQL holds a page in memory, so pages are bounded by bytes.
struct BackupPages {
    private let table: BackupTable
    private var after: [SQLValue]?
    private var limit = 200
    private var isOver = false
    private(set) var rowCount = 0

    /// What a page should weigh; one row may weigh more.
    private static let pageBytes = 4 << 20

    init(_ table: BackupTable) {
        self.table = table
    }

    /// The next rows, or nil after the last.
    mutating func next(in session: any SQLSession) throws -> SQLBatch? {
        if isOver { return nil }
        var page = SQLBatch(columnCount: table.columns.count, reservingRows: limit)
        var bytes = 0
        try session.forEachRow(statement) { row in
            let values = try table.columns.indices.map { try row.value(at: $0) }
            for value in values { bytes += value.byteCount }
            page.append(row: values)
        }
        isOver = page.rowCount < limit
        if page.isEmpty { return nil }
        rowCount += page.rowCount
        after = key(ofLastRowIn: page)
        limit = max(1, min(10_000, Self.pageBytes * page.rowCount / max(bytes, 1)))
        return page
    }

    private func key(ofLastRowIn page: SQLBatch) -> [SQLValue] {
        let last = page.values.suffix(table.columns.count)
        return table.key.map { name in last[last.startIndex + table.columns.firstIndex(of: name)!] }
    }

    private var statement: SQLStatement {
        let key = names(table.key)
        let place: SQLStatement =
            after.map { after in
                let values = after.map { "\($0)" as SQLStatement }.joined(separator: ", ")
                return "WHERE (\(key)) > (\(values))"
            } ?? ""
        return "SELECT \(names(table.columns)) FROM \(name: table.name) \(place) ORDER BY \(key) LIMIT \(limit)"
    }

    private func names(_ names: [String]) -> SQLStatement {
        names.map { "\(name: $0)" as SQLStatement }.joined(separator: ", ")
    }
}

extension SQLValue {
    fileprivate var byteCount: Int {
        switch self {
        case .text(let text): text.utf8.count
        case .blob(let blob): blob.count
        default: 8
        }
    }
}
