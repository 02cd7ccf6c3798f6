/// Where a reader is inside one array.
struct ArrayCursor {
    /// The opening bracket.
    let start: Int
    fileprivate(set) var isFirst = true
}

extension JSONReader {
    /// Enters an array.
    @inline(__always)
    mutating func openArray() throws(Fault) -> ArrayCursor {
        guard peek() == 0x5B, at < end else { throw wrongType("array") }
        let cursor = ArrayCursor(start: at)
        try enter()
        at += 1
        return cursor
    }

    /// Goes to the next item; false when the array is closed.
    @inline(__always)
    mutating func nextItem(_ array: inout ArrayCursor) throws(Fault) -> Bool {
        let next = peek()
        if next == 0x5D {
            at += 1
            leave()
            return false
        }
        if !array.isFirst {
            try expect(0x2C)
            guard peek() != 0x5D else { throw unexpected() }
        }
        array.isFirst = false
        return true
    }

    /// Reads the items of an array of strings.
    mutating func strings() throws(Fault) -> [String] {
        var array = try openArray()
        var items: [String] = []
        while try nextItem(&array) { items.append(try string()) }
        return items
    }
}
