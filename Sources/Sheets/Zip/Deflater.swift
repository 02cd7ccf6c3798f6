import CZlib

/// Compresses one file with zlib, as it comes in. A class, since zlib keeps the address of its own state.
final class Deflater {
    private let stream: UnsafeMutablePointer<z_stream>
    private static let chunk = 1 << 16
    /// A sheet is half the size at this level and takes a third of the time of the highest.
    private static let level: Int32 = 4

    init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard nguon_deflate_start(stream, Self.level) == Z_OK else { fatalError("zlib has no memory") }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// Compresses more; what is ready goes to the end of `output`.
    func add(_ bytes: [UInt8], isLast: Bool = false, to output: inout [UInt8]) {
        bytes.withUnsafeBufferPointer { input in
            stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.pointee.avail_in = uInt(input.count)
            var isFull = true
            while isFull {
                output += [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
                    stream.pointee.next_out = buffer.baseAddress
                    stream.pointee.avail_out = uInt(Self.chunk)
                    _ = deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
                    count = Self.chunk - Int(stream.pointee.avail_out)
                }
                isFull = stream.pointee.avail_out == 0
            }
        }
    }
}
