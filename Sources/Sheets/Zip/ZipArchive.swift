/// An archive in memory whose files are expanded one by one, within limits that count what really comes out.
final class ZipArchive {
    private let bytes: [UInt8]
    private let limits: SheetLimits
    private let entries: [String: ZipEntry]
    /// Of all files so far.
    private var expanded = 0

    private static let header = 0x0403_4B50, headerBytes = 30
    private static let chunk = 1 << 16

    init(_ bytes: [UInt8], limits: SheetLimits) throws(SheetError) {
        self.bytes = bytes
        self.limits = limits
        entries = try ZipDirectory.read(bytes, limits: limits)
    }

    var names: some Collection<String> { entries.keys }

    func has(_ name: String) -> Bool { entries[name] != nil }

    /// Expands a file piece by piece.
    /// - Parameter take: is given at most some 64 KiB at a time.
    /// - Throws: when there is no such file, when it is damaged or too much, and what `take` throws.
    func expand(
        _ name: String, into take: (UnsafeBufferPointer<UInt8>) throws(SheetError) -> Void
    ) throws(SheetError) {
        guard let entry = entries[name] else { throw SheetError(.damaged, arguments: ["part": name]) }
        let range = try content(of: entry)
        let inflater = entry.method == .deflated ? try Inflater() : nil
        var sum = Checksum(), done = 0
        var input = range.lowerBound, hasEnded = false
        var output: [UInt8] = []
        while !hasEnded {
            if let inflater {
                (input, hasEnded) = try inflater.next(of: bytes, from: input, to: range.upperBound, into: &output, name)
            } else {
                let next = min(input + Self.chunk, range.upperBound)
                (output, input, hasEnded) = (Array(bytes[input..<next]), next, next == range.upperBound)
            }
            done += output.count
            try count(output.count, of: entry, done: done)
            sum.add(output)
            try output.withUnsafeBufferPointer { buffer throws(SheetError) in try take(buffer) }
        }
        guard sum.value == entry.checksum, done == entry.expanded else {
            throw SheetError(.damaged, arguments: ["part": name])
        }
    }

    private func count(_ more: Int, of entry: ZipEntry, done: Int) throws(SheetError) {
        expanded += more
        guard expanded <= limits.expandedBytes else {
            throw SheetError(.bomb, arguments: ["part": entry.name])
        }
        guard done <= limits.freeBytes || done / max(entry.compressed, 1) <= limits.ratio else {
            throw SheetError(.bomb, arguments: ["part": entry.name])
        }
    }

    /// Behind the file's own header, whose name must be the directory's.
    private func content(of entry: ZipEntry) throws(SheetError) -> Range<Int> {
        let start = entry.offset
        guard start + Self.headerBytes <= bytes.count, bytes.number(at: start, bytes: 4) == Self.header else {
            throw SheetError(.damaged, arguments: ["part": entry.name])
        }
        let nameBytes = bytes.number(at: start + 26, bytes: 2)
        let nameStart = start + Self.headerBytes
        let content = nameStart + nameBytes + bytes.number(at: start + 28, bytes: 2)
        guard content + entry.compressed <= bytes.count,
            bytes[nameStart..<nameStart + nameBytes].elementsEqual(entry.name.utf8)
        else { throw SheetError(.damaged, arguments: ["part": entry.name]) }
        return content..<content + entry.compressed
    }
}
