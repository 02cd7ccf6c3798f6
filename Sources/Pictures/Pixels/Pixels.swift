/// A picture as it is seen: rows from the top, three bytes a pixel (red, green, blue), nothing between rows.
struct Pixels: Hashable, Sendable {
    let size: PictureSize
    let bytes: [UInt8]

    init(size: PictureSize, bytes: [UInt8]) {
        precondition(bytes.count == size.pixels * 3, "three bytes a pixel")
        self.size = size
        self.bytes = bytes
    }

    /// Filled by a decoder of C that writes every byte, or fails.
    static func filled<Failure: Error>(
        _ size: PictureSize, by fill: (UnsafeMutablePointer<UInt8>) throws(Failure) -> Void
    ) throws(Failure) -> Pixels {
        var bytes = [UInt8](repeating: 0, count: size.pixels * 3)
        let outcome = bytes.withUnsafeMutableBufferPointer { buffer -> Result<Void, Failure> in
            guard let start = buffer.baseAddress else { return .success(()) }
            do throws(Failure) { return .success(try fill(start)) } catch { return .failure(error) }
        }
        try outcome.get()
        return Pixels(size: size, bytes: bytes)
    }
}
