/// Reads the directory at the end of an archive (APPNOTE 6.3, 4.3.12 and 4.3.16). Only archives that are nothing but an archive are taken: the first file's header
/// at the first byte, the directory right before its end record, that at the last byte, no two files over each other.
struct ZipDirectory {
    private let bytes: [UInt8]
    private let limits: SheetLimits

    private static let end = 0x0605_4B50
    private static let file = 0x0201_4B50
    private static let endBytes = 22
    private static let fileBytes = 46

    /// - Returns: the files by name.
    static func read(_ bytes: [UInt8], limits: SheetLimits) throws(SheetError) -> [String: ZipEntry] {
        try ZipDirectory(bytes: bytes, limits: limits).entries()
    }

    private func entries() throws(SheetError) -> [String: ZipEntry] {
        let record = try endRecord()
        let large = try largeFrame(before: record)
        let frame = if let large { large } else { try frame(at: record) }
        guard 0...bytes.count ~= frame.start, 0...bytes.count ~= frame.size, frame.start + frame.size == frame.end
        else {
            throw damaged("directory")
        }
        guard 0...limits.parts ~= frame.count else {
            throw SheetError(.tooManyParts, arguments: ["limit": "\(limits.parts)"])
        }
        return try files(count: frame.count, from: frame.start, to: frame.end)
    }

    /// Where the directory lies, as an end record says.
    private typealias Frame = (count: Int, size: Int, start: Int, end: Int)

    private func frame(at record: Int) throws(SheetError) -> Frame {
        let count = bytes.number(at: record + 10, bytes: 2)
        guard bytes.number(at: record + 4, bytes: 4) == 0, bytes.number(at: record + 8, bytes: 2) == count else {
            throw damaged("directory")
        }
        return (count, bytes.number(at: record + 12, bytes: 4), bytes.number(at: record + 16, bytes: 4), record)
    }

    /// The record of large archives (ZIP64), which some programs write for small ones too, and its locator stand before the end record.
    private func largeFrame(before record: Int) throws(SheetError) -> Frame? {
        let locator = record - 20
        guard locator >= 56, bytes.number(at: locator, bytes: 4) == 0x0706_4B50 else { return nil }
        let place = bytes.number(at: locator + 8, bytes: 8)
        guard 0...locator - 56 ~= place, bytes.number(at: place, bytes: 4) == 0x0606_4B50 else {
            throw damaged("directory")
        }
        return (
            bytes.number(at: place + 32, bytes: 8), bytes.number(at: place + 40, bytes: 8),
            bytes.number(at: place + 48, bytes: 8), place
        )
    }

    /// A comment behind the record would have to end the file too.
    private func endRecord() throws(SheetError) -> Int {
        let last = bytes.count - Self.endBytes
        guard last >= 0 else { throw damaged("directory") }
        for place in stride(from: last, through: max(0, last - 0xFFFF), by: -1)
        where bytes.number(at: place, bytes: 4) == Self.end {
            if bytes.number(at: place + 20, bytes: 2) == last - place { return place }
        }
        throw damaged("directory")
    }

    private func files(count: Int, from start: Int, to end: Int) throws(SheetError) -> [String: ZipEntry] {
        var entries: [String: ZipEntry] = [:], taken: [Range<Int>] = []
        var place = start
        for _ in 0..<count {
            let (entry, next) = try file(at: place, before: end)
            guard entries.updateValue(entry, forKey: entry.name) == nil else { throw damaged(entry.name) }
            taken.append(entry.offset..<entry.offset + 30 + entry.name.utf8.count + entry.compressed)
            place = next
        }
        guard place == end else { throw damaged("directory") }
        try check(taken.sorted { $0.lowerBound < $1.lowerBound }, before: start)
        return entries
    }

    private func check(_ taken: [Range<Int>], before start: Int) throws(SheetError) {
        guard taken.first?.lowerBound ?? 0 == 0, taken.last?.upperBound ?? 0 <= start else {
            throw damaged("directory")
        }
        for (one, next) in zip(taken, taken.dropFirst()) where one.upperBound > next.lowerBound {
            throw SheetError(.bomb)
        }
    }

    private func file(at place: Int, before end: Int) throws(SheetError) -> (ZipEntry, next: Int) {
        guard place + Self.fileBytes <= end, bytes.number(at: place, bytes: 4) == Self.file else {
            throw damaged("directory")
        }
        let nameBytes = bytes.number(at: place + 28, bytes: 2)
        let next =
            place + Self.fileBytes + nameBytes + bytes.number(at: place + 30, bytes: 2)
            + bytes.number(at: place + 32, bytes: 2)
        guard next <= end else { throw damaged("directory") }
        let flags = bytes.number(at: place + 8, bytes: 2)
        guard flags & 0x2041 == 0 else { throw SheetError(.encrypted) }
        let nameStart = place + Self.fileBytes
        let name = String(decoding: bytes[nameStart..<nameStart + nameBytes], as: UTF8.self)
        guard let method = ZipEntry.Method(rawValue: UInt16(bytes.number(at: place + 10, bytes: 2))) else {
            throw damaged(name)
        }
        var sizes = [place + 24, place + 20, place + 42].map { bytes.number(at: $0, bytes: 4) }
        read(&sizes, fromLargeField: nameStart + nameBytes, bytes: bytes.number(at: place + 30, bytes: 2))
        guard sizes.allSatisfy({ $0 >= 0 }), sizes[1] <= bytes.count, sizes[2] <= bytes.count else {
            throw damaged(name)
        }
        let entry = ZipEntry(
            name: name, method: method, checksum: UInt32(bytes.number(at: place + 16, bytes: 4)),
            compressed: sizes[1], expanded: sizes[0], offset: sizes[2])
        return (entry, next)
    }

    /// ZIP64 puts the numbers that say 0xFFFFFFFF into an extra field, eight bytes each, in this order.
    private func read(_ sizes: inout [Int], fromLargeField start: Int, bytes count: Int) {
        var place = start
        while place + 4 <= start + count {
            let end = place + 4 + bytes.number(at: place + 2, bytes: 2)
            guard end <= start + count else { return }
            if bytes.number(at: place, bytes: 2) == 1 {
                var number = place + 4
                for index in sizes.indices where sizes[index] == 0xFFFF_FFFF && number + 8 <= end {
                    sizes[index] = bytes.number(at: number, bytes: 8)
                    number += 8
                }
            }
            place = end
        }
    }

    private func damaged(_ part: String) -> SheetError { SheetError(.damaged, arguments: ["part": part]) }
}
