/// What stands between the fields: what the file says, or what cuts its first lines most evenly.
struct CSVSeparator {
    let byte: UInt8
    /// Where the records begin.
    let start: Int

    private static let candidates = [",", ";", "\t", "|"].map { UInt8(ascii: Unicode.Scalar($0)!) }
    private static let sampleLines = 30

    init(of bytes: [UInt8], limits: SheetLimits) {
        if let stated = Self.stated(bytes) {
            self = stated
            return
        }
        start = 0
        var best = (byte: Self.candidates[0], even: 0, fields: 1)
        for candidate in Self.candidates {
            let counts = Self.counts(bytes, separator: candidate, limits: limits)
            guard let (fields, even) = Self.commonest(counts), fields > 1 else { continue }
            if (even, fields) > (best.even, best.fields) { best = (candidate, even, fields) }
        }
        byte = best.byte
    }

    private init(byte: UInt8, start: Int) {
        self.byte = byte
        self.start = start
    }

    /// A first line `sep=;`, which Excel heeds and does not show.
    private static func stated(_ bytes: [UInt8]) -> CSVSeparator? {
        guard bytes.count > 4, bytes.starts(with: Array("sep=".utf8)), bytes[4] < 0x80, bytes[4] >= 0x09 else {
            return nil
        }
        let rest = bytes[5...].prefix(2)
        guard rest.first == 10 || rest.first == 13 else { return nil }
        return CSVSeparator(byte: bytes[4], start: 5 + (Array(rest) == [13, 10] ? 2 : 1))
    }

    private static func counts(_ bytes: [UInt8], separator: UInt8, limits: SheetLimits) -> [Int] {
        var records = CSVRecords(bytes, separator: separator, limits: limits)
        var counts: [Int] = []
        while counts.count < sampleLines, let fields = try? records.next() {
            if fields.count > 1 || fields[0] != "" { counts.append(fields.count) }
        }
        return counts
    }

    private static func commonest(_ counts: [Int]) -> (fields: Int, even: Int)? {
        let often = counts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return often.filter { $0.key > 1 }.max { ($0.value, $0.key) < ($1.value, $1.key) }.map { ($0.key, $0.value) }
    }
}
