import CPostgres
import SQL

extension PostgresLink {
    /// Inserts rows with COPY in binary format.
    func insert(_ rows: SQLBatch, into table: String, columns: String) throws {
        if rows.isEmpty { return }
        let types = try columnTypes(of: table, columns)
        let text = "COPY \(table) (\(columns)) FROM STDIN (FORMAT BINARY)"
        let start = PostgresResult(PQexec(handle, text))
        try check(start, text)
        do {
            try sendRows(rows, types)
        } catch {
            // The server forgets the rows when the copy ends with a reason.
            PQputCopyEnd(handle, "refused by the client")
            drain()
            throw error
        }
        guard PQputCopyEnd(handle, nil) == 1 else { throw SQLError(.unavailable, message, statement: text) }
        let result = PostgresResult(PQgetResult(handle))
        drain()
        try check(result, text)
    }

    /// How the server keeps these columns: binary COPY converts nothing.
    private func columnTypes(of table: String, _ columns: String) throws -> [PostgresType] {
        let key = "\(table) (\(columns))"
        if let known = columnTypes[key] { return known }
        let types = try prepare("SELECT \(columns) FROM \(table) LIMIT 0").columnTypes
        columnTypes[key] = types
        return types
    }

    private static let header = Array("PGCOPY\n".utf8) + [0xff, 0x0d, 0x0a, 0x00] + [UInt8](repeating: 0, count: 8)

    private func sendRows(_ rows: SQLBatch, _ types: [PostgresType]) throws {
        var buffer = PostgresBytes()
        buffer.append(raw: Self.header)
        for (index, value) in rows.values.enumerated() {
            let column = index % rows.columnCount
            if column == 0 {
                if buffer.bytes.count > 1 << 16 { try sendAndClear(&buffer) }
                buffer.append(Int16(rows.columnCount))
            }
            if case .null = value {
                buffer.append(Int32(-1))
            } else {
                try buffer.appendSized { try $0.append(value, as: types[column]) }
            }
        }
        buffer.append(Int16(-1))
        try sendAndClear(&buffer)
    }

    private func sendAndClear(_ buffer: inout PostgresBytes) throws {
        let isSent = buffer.bytes.withUnsafeBytes { bytes in
            PQputCopyData(handle, bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(bytes.count))
        }
        guard isSent == 1 else { throw SQLError(.unavailable, message) }
        buffer.removeAll()
    }

    private func drain() {
        while let more = PQgetResult(handle) { PQclear(more) }
    }
}
