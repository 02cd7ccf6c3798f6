#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The order of UTF-8 bytes, which is that of the characters' code points (CBV 2.0, rule 10).
enum ByteOrder {
    @inline(__always)
    static func precedes(_ a: Slice<UnsafeRawBufferPointer>, _ b: Slice<UnsafeRawBufferPointer>) -> Bool {
        let common = min(a.count, b.count)
        guard common > 0, let left = a.base.baseAddress, let right = b.base.baseAddress else {
            return a.count < b.count
        }
        let order = memcmp(left + a.startIndex, right + b.startIndex, common)
        return order == 0 ? a.count < b.count : order < 0
    }
}
