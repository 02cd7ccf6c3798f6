/// Writes JSON text into one growing byte array. Commas are put by looking at the last byte written.
struct JSONWriter {
    var bytes: [UInt8] = []

    init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// Goes on at the end of somebody's bytes, which are given back with what was written.
    init(taking bytes: inout [UInt8]) { swap(&self.bytes, &bytes) }

    /// Starts again, keeping the memory.
    mutating func clear() { bytes.removeAll(keepingCapacity: true) }

    @inline(__always)
    mutating func openObject() { bytes.append(0x7B) }
    @inline(__always)
    mutating func closeObject() { bytes.append(0x7D) }
    @inline(__always)
    mutating func openArray() { bytes.append(0x5B) }
    @inline(__always)
    mutating func closeArray() { bytes.append(0x5D) }

    /// A comma unless something was just opened.
    @inline(__always)
    mutating func next() {
        guard let last = bytes.last, last != 0x7B, last != 0x5B else { return }
        bytes.append(0x2C)
    }

    /// A member's name that needs no escaping, given with quotes and colon: `"action":`.
    @inline(__always)
    mutating func quotedName(_ quoted: StaticString) {
        next()
        append(quoted)
    }

    mutating func name(_ name: String) {
        next()
        string(name)
        bytes.append(0x3A)
    }

    @inline(__always)
    mutating func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func raw(_ text: some Collection<UInt8>) { bytes.append(contentsOf: text) }
    mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
