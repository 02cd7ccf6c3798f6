/// How much of a picture is taken, and how large what is made of it may be.
package enum PictureLimits {
    /// Of the file sent: what a phone of today makes, with room to spare.
    package static let bytes = 25_000_000
    /// Of an ordinary JPEG, which is decoded small line by line.
    package static let streamedPixels = 120_000_000
    /// Of what has to stand in memory whole while it is decoded: PNG, lossless WebP. 72 MB of colours.
    package static let wholePixels = 24_000_000
    /// Of a JPEG in several scans, whose coefficients stand in memory whole (two bytes each and up to three for a pixel: 240 MB), and of a
    /// lossy WebP, whose transparency does.
    package static let heldPixels = 40_000_000
    /// Scans of a progressive JPEG: programs write ten; thousands of empty ones cost minutes.
    package static let scans = 64
    package static let shortestSide = 64
    /// How many times longer than wide a picture may be.
    package static let stretch = 10
    /// The longest side of a picture on a page.
    package static let pageSide = 1_200
    /// The longest side of a picture in a list.
    package static let thumbnailSide = 320
}
