/// A picture made anew out of a file somebody sent: upright, on white, in two sizes, with nothing in it but what is seen.
package struct Picture: Hashable, Sendable {
    /// For a page.
    package let page: PictureFile
    /// For a list.
    package let thumbnail: PictureFile

    /// - Parameter bytes: a file as received; its name and the media type it came with say nothing here.
    /// - Throws: why it gives no picture. Takes up to about a second and 250 MB: never on a thread others wait for, one at a time.
    package init(sent bytes: [UInt8]) throws(PictureTrouble) {
        let header = try PictureHeader(bytes)
        try header.judge()
        let seen = try Self.decoded(bytes, header, atLeast: PictureLimits.pageSide)
        let page = seen.shrunk(to: seen.size.fitted(PictureLimits.pageSide)).turned(header.orientation)
        self.page = try PictureFile(encoding: page, quality: 82)
        thumbnail = try PictureFile(
            encoding: page.shrunk(to: page.size.fitted(PictureLimits.thumbnailSide)), quality: 78)
    }

    /// - Parameter side: how long the longest side is at least, where the picture itself is no smaller.
    static func decoded(
        _ bytes: [UInt8], _ header: PictureHeader, atLeast side: Int
    ) throws(PictureTrouble) -> Pixels {
        switch header.kind {
        case .jpeg: try JPEGDecoder.pixels(of: bytes, sized: header.size, atLeast: side)
        case .png: try PNGDecoder.pixels(of: bytes, sized: header.size)
        case .webp: try WebPDecoder.pixels(of: bytes, sized: header.size, atLeast: side)
        }
    }
}
