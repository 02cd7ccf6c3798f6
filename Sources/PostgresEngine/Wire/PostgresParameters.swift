import SQL

/// The values of one statement as libpq takes them; used again for the next, so that it seldom allocates.
struct PostgresParameters {
    private var values = PostgresBytes()
    /// Where each value lies; nil for NULL.
    private var ranges: [Range<Int>?] = []
    private var pointers: [UnsafePointer<CChar>?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    /// Bytes of all values.
    var byteCount: Int { values.bytes.count }

    mutating func encode(_ parameters: [SQLParameter], as types: [PostgresType], of text: String) throws {
        guard parameters.count == types.count else {
            throw SQLError(
                .other, "the server counts \(types.count) parameters, not \(parameters.count)", statement: text)
        }
        values.removeAll()
        ranges.removeAll(keepingCapacity: true)
        for (parameter, type) in zip(parameters, types) {
            let start = values.bytes.count
            switch parameter {
            case .value(.null):
                ranges.append(nil)
                continue
            case .value(let value): try values.append(value, as: type)
            case .list(let list): try values.append(list)
            }
            ranges.append(start..<values.bytes.count)
        }
    }

    /// Runs `body` with libpq's four arguments; the pointers are valid only in it.
    mutating func withPointers<T>(
        _ body: (Int32, UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<Int32>, UnsafePointer<Int32>) throws -> T
    ) rethrows -> T {
        pointers.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        while formats.count < ranges.count { formats.append(1) }
        return try values.bytes.withUnsafeBytes { bytes in
            // An empty value is not NULL: it needs an address, though nothing is read there.
            let base = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 1)!
            for range in ranges {
                pointers.append(range.map { (base + $0.lowerBound).assumingMemoryBound(to: CChar.self) })
                lengths.append(Int32(range?.count ?? 0))
            }
            return try body(Int32(ranges.count), pointers, lengths, formats)
        }
    }
}
