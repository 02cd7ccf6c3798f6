#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Unpredictable bytes as an argument.
package struct Randomness: Sendable {
    /// That many bytes.
    package let bytes: @Sendable (Int) -> [UInt8]

    package init(bytes: @escaping @Sendable (Int) -> [UInt8]) {
        self.bytes = bytes
    }

    /// The operating system's generator, many bytes in one call.
    package static let system = Randomness { count in
        [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let size = min(count - filled, 256)  // as many as one call gives
                precondition(getentropy(buffer.baseAddress! + filled, size) == 0, "the system has no random bytes")
                filled += size
            }
        }
    }
}
