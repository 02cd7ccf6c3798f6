import CTurboJPEG

/// TurboJPEG, encoding with the exact transform, which gives the same bytes on every processor.
enum JPEGEncoder {
    static func bytes(of pixels: Pixels, quality: Int) throws(PictureTrouble) -> [UInt8] {
        guard let encoder = tjInitCompress() else { throw .damaged }
        defer { tjDestroy(encoder) }
        var file: UnsafeMutablePointer<UInt8>?
        var count: UInt = 0
        let outcome = tjCompress2(
            encoder, pixels.bytes, Int32(pixels.size.width), 0, Int32(pixels.size.height), Int32(TJPF_RGB.rawValue),
            &file, &count, Int32(TJSAMP_420.rawValue), Int32(quality), TJFLAG_ACCURATEDCT | TJFLAG_PROGRESSIVE)
        defer { tjFree(file) }
        guard outcome == 0, let file else { throw .damaged }
        return Array(UnsafeBufferPointer(start: file, count: Int(count)))
    }
}
