import Crypto
package import Traceability

/// A copy of a paper: its bytes as they were sent, and what they are.
package struct StoredCopy: Hashable, Sendable {
    package let bytes: [UInt8]
    package let type: CopyType

    /// - Throws: why it is no copy.
    package init(sent bytes: [UInt8]) throws(CopyTrouble) {
        type = try CopyTrouble.checking(bytes)
        self.bytes = bytes
    }

    init(bytes: [UInt8], type: CopyType) {
        self.bytes = bytes
        self.type = type
    }

    /// SHA-256, 64 hexadecimal digits.
    package var hash: String {
        SHA256.hash(data: bytes).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }

    /// What a file says of it.
    /// - Parameter name: as its sender called it.
    package func named(_ name: String?) -> DocumentCopy {
        DocumentCopy(hash: hash, type: type, byteCount: bytes.count, name: name)
    }
}
