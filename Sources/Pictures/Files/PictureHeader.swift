/// What a file says of itself, read before anything is decoded.
struct PictureHeader: Hashable, Sendable {
    let kind: PictureKind
    /// As stored; an orientation may turn it.
    let size: PictureSize
    let orientation: Orientation
    /// How many pixels such a file may have: by what decoding it costs.
    let pixelLimit: Int

    init(_ bytes: [UInt8]) throws(PictureTrouble) {
        guard bytes.count <= PictureLimits.bytes else { throw .tooHeavy }
        kind = try PictureKind(of: bytes)
        switch kind {
        case .jpeg:
            let markers = try JPEGMarkers(bytes)
            (size, orientation) = (markers.size, markers.orientation)
            pixelLimit = markers.scans > 1 ? PictureLimits.heldPixels : PictureLimits.streamedPixels
        case .png:
            let chunks = try PNGChunks(bytes)
            (size, orientation) = (chunks.size, chunks.orientation)
            pixelLimit = PictureLimits.wholePixels
        case .webp:
            let chunks = try WebPChunks(bytes)
            (size, orientation) = (chunks.size, chunks.orientation)
            pixelLimit = chunks.isLossless ? PictureLimits.wholePixels : PictureLimits.heldPixels
        }
    }

    /// Whether a picture of that size is worth showing, and can be decoded.
    func judge() throws(PictureTrouble) {
        let shorter = min(size.width, size.height)
        try judgeCost()
        guard shorter >= PictureLimits.shortestSide else { throw .tooSmall }
        guard size.longestSide <= shorter * PictureLimits.stretch else { throw .tooNarrow }
    }

    /// Whether a picture of that size can be decoded.
    func judgeCost() throws(PictureTrouble) {
        guard size.pixels <= pixelLimit else { throw .tooManyPixels(megapixels: size.pixels / 1_000_000) }
    }
}
