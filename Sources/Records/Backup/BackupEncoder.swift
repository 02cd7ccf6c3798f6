import Crypto
import SQL

/// Writes a backup's bytes: integers as variable-length numbers of seven bits, a value as a kind and its bytes.
final class BackupEncoder {
    private var buffer: [UInt8] = []
    private var hash = SHA256()
    private let sink: ([UInt8]) throws -> Void
    private(set) var byteCount = 0

    init(sink: @escaping ([UInt8]) throws -> Void) {
        self.sink = sink
        buffer.reserveCapacity(Self.blockSize + 1 << 16)
    }

    private static let blockSize = 1 << 20

    func append(raw bytes: [UInt8]) throws {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.blockSize { try flush() }
    }

    func append(_ mark: BackupMark) throws {
        buffer.append(mark.rawValue)
    }

    /// A number that is never negative, seven bits a byte, the lowest first.
    func append(count: Int) throws {
        append(bits: UInt64(count))
    }

    func append(_ value: SQLValue) throws {
        switch value {
        case .null: buffer.append(0)
        case .integer(let integer):
            buffer.append(1)
            // Zigzag: small numbers of either sign are short.
            append(bits: UInt64(bitPattern: integer << 1 ^ integer >> 63))
        case .real(let real):
            buffer.append(2)
            withUnsafeBytes(of: real.bitPattern.bigEndian) { buffer.append(contentsOf: $0) }
        case .text(let text):
            buffer.append(3)
            append(bits: UInt64(text.utf8.count))
            buffer.append(contentsOf: text.utf8)
        case .blob(let blob):
            buffer.append(4)
            append(bits: UInt64(blob.count))
            buffer.append(contentsOf: blob)
        }
        if buffer.count >= Self.blockSize { try flush() }
    }

    private func append(bits: UInt64) {
        var bits = bits
        while bits >= 0x80 {
            buffer.append(UInt8(truncatingIfNeeded: bits) | 0x80)
            bits >>= 7
        }
        buffer.append(UInt8(bits))
    }

    /// Writes the end mark and the checksum.
    func finish() throws {
        try append(.end)
        try flush()
        buffer = Array(hash.finalize())
        byteCount += buffer.count
        try sink(buffer)
    }

    private func flush() throws {
        hash.update(data: buffer)
        byteCount += buffer.count
        try sink(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
