import CZlib

/// CRC-32 as ZIP has it.
struct Checksum {
    private(set) var value: UInt32 = 0

    mutating func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { buffer in
            value = UInt32(truncatingIfNeeded: crc32_z(uLong(value), buffer.baseAddress, buffer.count))
        }
    }
}
