import CPostgres
import SQL

/// One row of a result in binary format.
struct PostgresRow: SQLRow {
    let result: OpaquePointer?
    let index: Int32

    var columnCount: Int { Int(PQnfields(result)) }

    func name(of column: Int) -> String {
        PQfname(result, Int32(column)).map { String(cString: $0) } ?? ""
    }

    func value(at column: Int) throws -> SQLValue {
        let column = Int32(column)
        if PQgetisnull(result, index, column) != 0 { return .null }
        let start = UnsafeRawPointer(PQgetvalue(result, index, column))
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, index, column)))
        switch PostgresType(oid: PQftype(result, column)) {
        case .int8: return .integer(Int64(bigEndian: bytes.loadUnaligned(as: Int64.self)))
        case .text, .varchar, .bpchar, .name: return .text(String(decoding: bytes, as: UTF8.self))
        case .bytea: return .blob(Array(bytes))
        case .bool: return .integer(bytes[0] == 0 ? 0 : 1)
        case .int4: return .integer(Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self))))
        case .int2: return .integer(Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self))))
        case .float8: return .real(Double(bitPattern: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))))
        case .void: return .null
        case let type:
            throw SQLError(.decoding, "column \(column + 1) (\(name(of: Int(column)))): \(type.hint)")
        }
    }
}
