import CTurboJPEG

/// TurboJPEG, decoding as small as the page allows: an eighth, a quarter, a half.
enum JPEGDecoder {
    static func pixels(
        of bytes: [UInt8], sized size: PictureSize, atLeast side: Int = PictureLimits.pageSide
    ) throws(PictureTrouble) -> Pixels {
        guard let decoder = tjInitDecompress() else { throw .damaged }
        defer { tjDestroy(decoder) }
        try check(decoder, bytes, size)
        let small = scaled(size, atLeast: side)
        return try Pixels.filled(small) { pixels throws(PictureTrouble) in
            let outcome = tjDecompress2(
                decoder, bytes, UInt(bytes.count), pixels, Int32(small.width), 0, Int32(small.height),
                Int32(TJPF_RGB.rawValue), TJFLAG_ACCURATEDCT | TJFLAG_LIMITSCANS)
            if outcome != 0 { try judge(decoder) }
        }
    }

    /// The library must read the header as we did.
    private static func check(
        _ decoder: tjhandle, _ bytes: [UInt8], _ size: PictureSize
    ) throws(PictureTrouble) {
        var width: Int32 = 0, height: Int32 = 0, sampling: Int32 = 0, colours: Int32 = 0
        let outcome = tjDecompressHeader3(decoder, bytes, UInt(bytes.count), &width, &height, &sampling, &colours)
        guard outcome == 0 else { throw .rareKind }
        guard colours != TJCS_CMYK.rawValue, colours != TJCS_YCCK.rawValue else { throw .pressColours }
        guard Int(width) == size.width, Int(height) == size.height else { throw .damaged }
    }

    /// The smallest that is still no smaller than what is wanted.
    static func scaled(_ size: PictureSize, atLeast side: Int = PictureLimits.pageSide) -> PictureSize {
        let eighths = [1, 2, 4].first { (size.longestSide * $0 + 7) / 8 >= side } ?? 8
        return PictureSize(width: (size.width * eighths + 7) / 8, height: (size.height * eighths + 7) / 8)
    }

    /// A warning about stray bytes between two markers is a careless camera; any other is a picture with a hole in it.
    private static func judge(_ decoder: tjhandle) throws(PictureTrouble) {
        let words = tjGetErrorStr2(decoder).map { String(cString: $0) } ?? ""
        let isWarning = tjGetErrorCode(decoder) == Int32(TJERR_WARNING.rawValue)
        if isWarning, words.contains("extraneous bytes before marker") { return }
        throw words.contains("Premature end") ? .cutOff : .damaged
    }
}
