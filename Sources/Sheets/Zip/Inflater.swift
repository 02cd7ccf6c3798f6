import CZlib

/// Expands one deflated file with zlib. A class, since zlib keeps the address of its own state.
final class Inflater {
    private let stream: UnsafeMutablePointer<z_stream>
    private static let chunk = 1 << 16

    init() throws(SheetError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // Only for want of memory.
        guard nguon_inflate_start(stream) == Z_OK else { fatalError("zlib has no memory") }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// The next piece.
    /// - Returns: how far the input was read, and whether the file has ended there.
    func next(
        of bytes: [UInt8], from start: Int, to end: Int, into output: inout [UInt8], _ name: String
    ) throws(SheetError) -> (Int, Bool) {
        var status = Z_OK
        output = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
            bytes.withUnsafeBufferPointer { input in
                stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress! + start)
                stream.pointee.avail_in = uInt(end - start)
                stream.pointee.next_out = buffer.baseAddress
                stream.pointee.avail_out = uInt(Self.chunk)
                status = inflate(stream, Z_NO_FLUSH)
            }
            count = Self.chunk - Int(stream.pointee.avail_out)
        }
        let place = end - Int(stream.pointee.avail_in)
        // Nothing may be left behind the last block, and nothing may be missing.
        guard status == Z_OK && !output.isEmpty || status == Z_STREAM_END && place == end else {
            throw SheetError(.damaged, arguments: ["part": name])
        }
        return (place, status == Z_STREAM_END)
    }
}
