/// Writes an archive from front to back, each file as it comes in: sizes and sums stand behind a file (APPNOTE 6.3, 4.3.9), so that nothing waits for its end.
/// Without a date: the same content is the same archive.
package struct ZipWriter {
    private var output: [UInt8] = []
    private var written = 0
    private var entries: [(name: String, sum: UInt32, compressed: Int, expanded: Int, offset: Int)] = []
    private var open: (name: String, deflater: Deflater, sum: Checksum, start: Int, offset: Int, expanded: Int)?

    /// Deflated, sum and sizes behind it, name in UTF-8.
    private static let flags = 0x0808
    /// 1 January 1980, the first day there is.
    private static let day = 0x0021

    package init() {}

    /// Begins a file; the one before must have been closed.
    package mutating func begin(_ name: String) {
        precondition(open == nil, "a file is open")
        let offset = written + output.count
        output.append(number: 0x0403_4B50, bytes: 4)
        appendVersion()
        output.append(number: 0, bytes: 12)
        output.append(number: name.utf8.count, bytes: 2)
        output.append(number: 0, bytes: 2)
        output += name.utf8
        open = (name, Deflater(), Checksum(), written + output.count, offset, 0)
    }

    package mutating func add(_ bytes: [UInt8]) {
        precondition(open != nil, "no file is open")
        open!.sum.add(bytes)
        open!.expanded += bytes.count
        open!.deflater.add(bytes, to: &output)
    }

    package mutating func close() {
        guard let file = open else { preconditionFailure("no file is open") }
        file.deflater.add([], isLast: true, to: &output)
        let compressed = written + output.count - file.start
        output.append(number: 0x0807_4B50, bytes: 4)
        appendSizes(file.sum.value, compressed, file.expanded)
        entries.append((file.name, file.sum.value, compressed, file.expanded, file.offset))
        open = nil
    }

    package mutating func add(_ name: String, _ content: [UInt8]) {
        begin(name)
        add(content)
        close()
    }

    /// What was written since the last call.
    package mutating func take() -> [UInt8] {
        written += output.count
        defer { output = [] }
        return output
    }

    /// Writes the directory. Nothing may follow.
    package mutating func finish() {
        precondition(open == nil, "a file is open")
        let start = written + output.count
        for entry in entries {
            output.append(number: 0x0201_4B50, bytes: 4)
            output.append(number: 20, bytes: 2)
            appendVersion()
            appendSizes(entry.sum, entry.compressed, entry.expanded)
            output.append(number: entry.name.utf8.count, bytes: 2)
            output.append(number: 0, bytes: 12)
            output.append(number: entry.offset, bytes: 4)
            output += entry.name.utf8
        }
        let size = written + output.count - start
        output.append(number: 0x0605_4B50, bytes: 4)
        output.append(number: 0, bytes: 4)
        output.append(number: entries.count, bytes: 2)
        output.append(number: entries.count, bytes: 2)
        output.append(number: size, bytes: 4)
        output.append(number: start, bytes: 4)
        output.append(number: 0, bytes: 2)
    }

    /// The version that can read it, flags, method, time and day.
    private mutating func appendVersion() {
        for number in [20, Self.flags, 8, 0, Self.day] { output.append(number: number, bytes: 2) }
    }

    private mutating func appendSizes(_ sum: UInt32, _ compressed: Int, _ expanded: Int) {
        for number in [Int(sum), compressed, expanded] { output.append(number: number, bytes: 4) }
    }
}
