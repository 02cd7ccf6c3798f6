import Foundation
import GRDBSQLite
import SQL

extension SQLiteConnection {
    /// Binds for a statement that runs to its end before anything else is bound: texts and blobs lie in the scratch.
    func bindForOneRun(_ parameters: [SQLParameter], to statement: OpaquePointer) throws {
        scratch.begin(needing: parameters.reduce(0) { $0 + $1.byteCount })
        for (index, parameter) in parameters.enumerated() {
            switch parameter {
            case .value(let value): try bind(value, at: Int32(index + 1), to: statement)
            case .list(let list): try bindCopy(of: list, at: Int32(index + 1), to: statement)
            }
        }
    }

    /// Binds for a query whose rows are handed out: other statements run in between, so SQLite keeps copies.
    func bindForManySteps(_ parameters: [SQLParameter], to statement: OpaquePointer) throws {
        for (index, parameter) in parameters.enumerated() {
            switch parameter {
            case .value(let value): try bindCopy(of: value, at: Int32(index + 1), to: statement)
            case .list(let list): try bindCopy(of: list, at: Int32(index + 1), to: statement)
            }
        }
    }

    /// Binds one value; its bytes were counted in ``SQLiteScratch/begin(needing:)``.
    func bind(_ value: SQLValue, at index: Int32, to statement: OpaquePointer) throws {
        try bind(value, at: index, to: statement, keeping: nil)
    }

    private func bindCopy(of value: SQLValue, at index: Int32, to statement: OpaquePointer) throws {
        scratch.begin(needing: SQLParameter.value(value).byteCount)
        try bind(value, at: index, to: statement, keeping: SQLiteText.copied)
    }

    private func bind(
        _ value: SQLValue, at index: Int32, to statement: OpaquePointer, keeping destructor: sqlite3_destructor_type?
    ) throws {
        switch value {
        case .null: try check(sqlite3_bind_null(statement, index), statement)
        case .integer(let integer): try check(sqlite3_bind_int64(statement, index, integer), statement)
        case .real(let real):
            try check(sqlite3_bind_double(statement, index, try SQLiteText.checked(real)), statement)
        case .text(let text):
            let bytes = text.withBytes { scratch.put($0) }
            try SQLiteText.requireNoNUL(bytes)
            try bindText(bytes, at: index, to: statement, keeping: destructor)
        case .blob(let blob):
            let bytes = blob.withUnsafeBufferPointer { scratch.put($0) }
            try check(
                sqlite3_bind_blob64(statement, index, bytes.baseAddress, UInt64(bytes.count), destructor), statement)
        }
    }

    /// A list as the JSON text `json_each` reads.
    private func bindCopy(of list: SQLList, at index: Int32, to statement: OpaquePointer) throws {
        try SQLiteJSON.text(of: list).withUnsafeBytes { json in
            try bindText(json, at: index, to: statement, keeping: SQLiteText.copied)
        }
    }

    private func bindText(
        _ bytes: UnsafeRawBufferPointer, at index: Int32, to statement: OpaquePointer,
        keeping destructor: sqlite3_destructor_type?
    ) throws {
        let characters = bytes.baseAddress!.assumingMemoryBound(to: CChar.self)
        let code = sqlite3_bind_text64(
            statement, index, characters, UInt64(bytes.count), destructor, UInt8(SQLITE_UTF8))
        try check(code, statement)
    }

    /// A value too long for SQLite, or a parameter that somebody numbered by hand.
    private func check(_ code: Int32, _ statement: OpaquePointer) throws {
        if code != SQLITE_OK { throw stepError(code, statement) }
    }
}

extension SQLParameter {
    /// Bytes the value needs in the scratch.
    var byteCount: Int {
        switch self {
        case .value(.text(let text)): text.utf8.count
        case .value(.blob(let blob)): blob.count
        default: 0
        }
    }
}

extension String {
    /// The text's UTF-8 in place; native strings have it contiguous.
    func withBytes<T>(_ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        var copy = self
        return copy.withUTF8(body)
    }
}
