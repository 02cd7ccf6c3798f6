import Crypto

/// Unpredictable bytes as an argument.
package struct Randomness: Sendable {
    /// That many bytes.
    package let bytes: @Sendable (Int) -> [UInt8]

    package init(bytes: @escaping @Sendable (Int) -> [UInt8]) {
        self.bytes = bytes
    }

    /// The operating system's generator, many bytes in one call.
    package static let system = Randomness { count in
        count == 0 ? [] : SymmetricKey(size: SymmetricKeySize(bitCount: count * 8)).withUnsafeBytes { Array($0) }
    }
}
