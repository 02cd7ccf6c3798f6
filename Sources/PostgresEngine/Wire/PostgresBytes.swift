import Foundation
import SQL

/// Values in the server's binary form, one after the other.
struct PostgresBytes {
    private(set) var bytes: [UInt8] = []

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    mutating func append<Number: FixedWidthInteger>(_ number: Number) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func append(raw: [UInt8]) {
        bytes.append(contentsOf: raw)
    }

    /// Appends a value as `type`; NULL appends nothing.
    mutating func append(_ value: SQLValue, as type: PostgresType) throws {
        switch (value, type) {
        case (.null, _): return
        case (.integer(let integer), _): try append(integer, as: type)
        case (.text(let text), .text), (.text(let text), .varchar), (.text(let text), .bpchar): try append(text)
        case (.blob(let blob), .bytea): bytes.append(contentsOf: blob)
        case (.real(let real), .float8):
            if real.isNaN { throw SQLError(.invalidValue, "a number is not a number (NaN), which cannot be stored") }
            append(real.bitPattern)
        default: throw mismatch(value, type)
        }
    }

    private mutating func append(_ integer: Int64, as type: PostgresType) throws {
        switch type {
        case .int8: append(integer)
        case .int4: append(try narrowed(integer, to: Int32.self))
        case .int2: append(try narrowed(integer, to: Int16.self))
        case .bool where integer == 0 || integer == 1: append(UInt8(integer))
        case .float8 where Double(exactly: integer) != nil: append(Double(integer).bitPattern)
        default: throw mismatch(.integer(integer), type)
        }
    }

    mutating func append(_ text: String) throws {
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        let hasNUL = bytes.withUnsafeBytes { all in
            all.count > start && memchr(all.baseAddress! + start, 0, all.count - start) != nil
        }
        if hasNUL {
            throw SQLError(.invalidValue, "a text holds the character NUL (U+0000), which cannot be stored")
        }
    }

    /// Appends a list as a one-dimensional array.
    mutating func append(_ list: SQLList) throws {
        append(Int32(list.count == 0 ? 0 : 1))
        append(Int32(0))
        append(list.elementType.oid)
        if list.count == 0 { return }
        append(Int32(list.count))
        append(Int32(1))
        switch list {
        case .texts(let texts): for text in texts { try appendSized { try $0.append(text) } }
        case .integers(let integers): for integer in integers { appendSized { $0.append(integer) } }
        case .blobs(let blobs): for blob in blobs { appendSized { $0.append(raw: blob) } }
        }
    }

    /// Appends four bytes of length and then what `body` appends.
    mutating func appendSized(_ body: (inout PostgresBytes) throws -> Void) rethrows {
        append(Int32(0))
        let start = bytes.count
        try body(&self)
        let length = Int32(bytes.count - start).bigEndian
        withUnsafeBytes(of: length) { length in
            for (offset, byte) in length.enumerated() { bytes[start - 4 + offset] = byte }
        }
    }

    private func narrowed<Number: FixedWidthInteger>(_ integer: Int64, to type: Number.Type) throws -> Number {
        if let number = Number(exactly: integer) { return number }
        throw SQLError(.invalidValue, "\(integer) does not fit the server's type; write CAST(… AS BIGINT)")
    }

    private func mismatch(_ value: SQLValue, _ type: PostgresType) -> SQLError {
        SQLError(.invalidValue, "a \(value.typeName) was given where the server wants another type: \(type.hint)")
    }
}

extension SQLList {
    fileprivate var elementType: PostgresType {
        switch self {
        case .texts: .text
        case .integers: .int8
        case .blobs: .bytea
        }
    }
}
