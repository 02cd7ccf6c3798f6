import Foundation

/// Memory for the texts and blobs of one row, used again for the next: SQLite reads them in place (`SQLITE_STATIC`)
/// instead of copying each with `malloc`.
final class SQLiteScratch {
    private var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 16)
    private var used = 0

    deinit {
        memory.deallocate()
    }

    /// Forgets everything and makes room, so that nothing moves while it is bound.
    func begin(needing bytes: Int) {
        used = 0
        guard bytes > memory.count else { return }
        memory.deallocate()
        memory = .allocate(byteCount: max(bytes, 2 * memory.count), alignment: 16)
    }

    /// Copies bytes in; they stay where they are until the next ``begin(needing:)``.
    func put(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeRawBufferPointer {
        let place = UnsafeMutableRawBufferPointer(rebasing: memory[used..<used + bytes.count])
        if let source = bytes.baseAddress, !bytes.isEmpty { memcpy(place.baseAddress!, source, bytes.count) }
        used += bytes.count
        // Never nil: SQLite takes a null pointer for NULL.
        return UnsafeRawBufferPointer(start: memory.baseAddress! + (used - bytes.count), count: bytes.count)
    }
}
