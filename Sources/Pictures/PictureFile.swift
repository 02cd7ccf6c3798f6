/// A JPEG of ours.
package struct PictureFile: Hashable, Sendable {
    package let bytes: [UInt8]
    package let size: PictureSize

    init(encoding pixels: Pixels, quality: Int) throws(PictureTrouble) {
        bytes = try JPEGEncoder.bytes(of: pixels, quality: quality)
        size = pixels.size
    }
}
