#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Small questions about bytes.
enum ByteText {
    @inline(__always)
    static func hasPrefix(_ text: UnsafeBufferPointer<UInt8>, _ prefix: StaticString, anyCase: Bool = false) -> Bool {
        let count = prefix.utf8CodeUnitCount
        guard text.count >= count else { return false }
        let start = prefix.utf8Start
        for index in 0..<count {
            let byte = anyCase ? text[index].asciiLowercase : text[index]
            if byte != start[index] { return false }
        }
        return true
    }

    /// Where the byte comes first.
    @inline(__always)
    static func find(
        _ byte: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int = 0, to end: Int? = nil
    ) -> Int? {
        guard let base = text.baseAddress, let found = memchr(base + start, Int32(byte), (end ?? text.count) - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    @inline(__always)
    static func append(_ text: StaticString, to out: inout [UInt8]) {
        out.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    @inline(__always)
    static func isDigits(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        text.allSatisfy { $0 &- 0x30 < 10 }
    }
}
