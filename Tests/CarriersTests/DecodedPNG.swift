@testable import Carriers

/// A PNG of ours read back: chunks with their sums, the fixed codes of deflate, the row filter. Written from the standards, not from the writer.
struct DecodedPNG {
    let width: Int
    private(set) var rows: [[UInt8]] = []

    struct Broken: Error {
        let what: String
    }

    init(_ file: [UInt8]) throws {
        var chunks: [(name: String, content: [UInt8])] = []
        var rest = file.dropFirst(8)
        while !rest.isEmpty {
            let length = Self.number(rest.prefix(4))
            let body = Array(rest.dropFirst(4).prefix(4 + length))
            let sum = Self.number(rest.dropFirst(8 + length).prefix(4))
            guard sum == Int(Checksums.crc32(body)) else { throw Broken(what: "sum of a chunk") }
            chunks.append((String(decoding: body.prefix(4), as: UTF8.self), Array(body.dropFirst(4))))
            rest = rest.dropFirst(12 + length)
        }
        guard chunks.map(\.name) == ["IHDR", "IDAT", "IEND"] else { throw Broken(what: "chunks") }
        let header = chunks[0].content
        width = Self.number(header[0..<4])
        guard Array(header[8...]) == [1, 0, 0, 0, 0] else { throw Broken(what: "header") }
        let packed = chunks[1].content
        let data = try Self.inflate(Array(packed.dropFirst(2).dropLast(4)))
        guard Int(Checksums.adler32(data)) == Self.number(packed.suffix(4)) else {
            throw Broken(what: "sum of the data")
        }
        rows = try Self.unfiltered(data, stride: (width + 7) / 8, height: Self.number(header[4..<8]))
    }

    func isBlack(_ x: Int, _ y: Int) -> Bool { rows[y][x / 8] & (0x80 >> UInt8(x % 8)) == 0 }

    private static func unfiltered(_ data: [UInt8], stride: Int, height: Int) throws -> [[UInt8]] {
        guard data.count == height * (stride + 1) else { throw Broken(what: "size") }
        var above = [UInt8](repeating: 0, count: stride)
        return try (0..<height).map { y in
            let row = data[y * (stride + 1)..<(y + 1) * (stride + 1)]
            guard row.first == 2 else { throw Broken(what: "filter") }
            above = zip(row.dropFirst(), above).map { $0 &+ $1 }
            return above
        }
    }

    private static func inflate(_ bytes: [UInt8]) throws -> [UInt8] {
        var place = 0
        func bit() -> Int {
            defer { place += 1 }
            return Int(bytes[place / 8] >> UInt8(place % 8)) & 1
        }
        func bits(_ count: Int) -> Int { (0..<count).reduce(0) { $0 | bit() << $1 } }
        func code(_ count: Int, from start: Int = 0) -> Int {
            (0..<count).reduce(start) { number, _ in number << 1 | bit() }
        }
        let bases = [
            3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
            227, 258,
        ]
        guard bits(1) == 1, bits(2) == 1 else { throw Broken(what: "block") }
        var data: [UInt8] = []
        while true {
            var symbol = code(7)
            if symbol <= 0b001_0111 {
                symbol += 256
            } else {
                symbol = code(1, from: symbol)
                if (0x30...0xBF).contains(symbol) {
                    symbol -= 0x30
                } else if symbol < 0xC8 {
                    symbol += 280 - 0xC0
                } else {
                    symbol = code(1, from: symbol) - 0x190 + 144
                }
            }
            if symbol == 256 { return data }
            guard symbol > 256 else {
                data.append(UInt8(symbol))
                continue
            }
            let row = symbol - 257
            let extra = row < 8 || row == 28 ? 0 : row / 4 - 1
            let length = bases[row] + bits(extra)
            guard bits(5) == 0, let last = data.last else { throw Broken(what: "distance") }
            data += Array(repeating: last, count: length)
        }
    }

    private static func number(_ bytes: some Sequence<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
