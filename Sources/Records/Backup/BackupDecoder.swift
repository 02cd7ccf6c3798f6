import Crypto
import SQL

/// Reads a backup's bytes and adds up their checksum. Lengths are believed only as far as the file reaches.
final class BackupDecoder {
    private let size: Int
    private let source: (Int) throws -> [UInt8]
    private var buffer: [UInt8] = []
    private var position = 0
    /// How many bytes the source has given.
    private var read = 0
    private var hash = SHA256()

    /// - Parameters:
    ///   - size: bytes of the whole file.
    ///   - source: gives the next bytes, at most so many; fewer only at the end.
    init(size: Int, source: @escaping (Int) throws -> [UInt8]) {
        self.size = size
        self.source = source
    }

    private static let digestSize = 32
    private static let blockSize = 1 << 20

    var offset: Int { read - buffer.count + position }

    func begins(with bytes: [UInt8]) throws -> Bool {
        guard size >= bytes.count else { return false }
        try need(bytes.count)
        defer { position += bytes.count }
        return Array(buffer[position..<position + bytes.count]) == bytes
    }

    func mark() throws -> BackupMark {
        guard let mark = BackupMark(rawValue: try byte()) else { throw altered }
        return mark
    }

    /// A number that is never negative and at most `limit`.
    func count(atMost limit: Int = .max) throws -> Int {
        guard let count = Int(exactly: try bits()), count <= limit else { throw altered }
        return count
    }

    func value() throws -> SQLValue {
        switch try byte() {
        case 0: return .null
        case 1:
            let bits = try bits()
            return .integer(Int64(bitPattern: bits >> 1) ^ -Int64(bitPattern: bits & 1))
        case 2: return .real(Double(bitPattern: try bytes(8).reduce(0) { $0 << 8 | UInt64($1) }))
        case 3:
            guard let text = String(validating: try bytes(count()), as: UTF8.self) else { throw altered }
            return .text(text)
        case 4: return .blob(Array(try bytes(count())))
        default: throw altered
        }
    }

    func value<Value: SQLConvertible>(as type: Value.Type) throws -> Value {
        guard let value = Value(sqlValue: try value()) else { throw altered }
        return value
    }

    /// Reads the checksum after the end mark, which must be right and the last thing in the file.
    func finish() throws {
        guard offset == size - Self.digestSize else { throw offset > size - Self.digestSize ? truncated : altered }
        let expected = Array(try bytes(Self.digestSize))
        guard expected == Array(hash.finalize()) else { throw altered }
    }

    var altered: BackupError { BackupError(.altered, ["offset": "\(offset)"]) }
    private var truncated: BackupError { BackupError(.truncated, ["offset": "\(offset)"]) }

    private func byte() throws -> UInt8 {
        try need(1)
        defer { position += 1 }
        return buffer[position]
    }

    private func bytes(_ count: Int) throws -> ArraySlice<UInt8> {
        try need(count)
        defer { position += count }
        return buffer[position..<position + count]
    }

    private func bits() throws -> UInt64 {
        var bits: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 7) {
            let byte = try byte()
            // The tenth byte has one bit left to give.
            if shift == 63, byte > 1 { throw altered }
            bits |= UInt64(byte & 0x7f) << UInt64(shift)
            if byte < 0x80 { return bits }
        }
        throw altered
    }

    private func need(_ count: Int) throws {
        if buffer.count - position >= count { return }
        guard count <= size - offset else { throw truncated }
        buffer.removeSubrange(..<position)
        position = 0
        while buffer.count < count {
            let block = try source(max(Self.blockSize, count - buffer.count))
            if block.isEmpty { throw truncated }
            hash.update(data: block.prefix(max(0, size - Self.digestSize - read)))
            read += block.count
            buffer.append(contentsOf: block)
        }
    }
}
