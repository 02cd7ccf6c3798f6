/// A photograph somebody sent, in grey: for a program that looks for codes in it, and for nobody's eyes.
package struct GreyPicture: Hashable, Sendable {
    package let size: PictureSize
    /// Rows from the top, a byte a pixel.
    package let bytes: [UInt8]

    /// - Parameters:
    ///   - bytes: a file as received. It is as bounded as any other picture, but may be smaller and narrower.
    ///   - longestSide: of what comes out, pixels.
    /// - Throws: why it gives no picture. Takes up to about a second and 250 MB: never on a thread others wait for, one at a time.
    package init(sent bytes: [UInt8], longestSide: Int) throws(PictureTrouble) {
        let header = try PictureHeader(bytes)
        try header.judgeCost()
        let seen = try Picture.decoded(bytes, header, atLeast: longestSide)
        let small = seen.shrunk(to: seen.size.fitted(longestSide))
        size = small.size
        self.bytes = small.grey
    }
}

extension Pixels {
    /// As bright as an eye finds it (ITU-R BT.601), in whole numbers.
    fileprivate var grey: [UInt8] {
        bytes.withUnsafeBufferPointer { bytes in
            [UInt8](unsafeUninitializedCapacity: size.pixels) { grey, count in
                for pixel in 0..<size.pixels {
                    let place = pixel * 3
                    let sum = 77 * Int(bytes[place]) + 150 * Int(bytes[place + 1]) + 29 * Int(bytes[place + 2])
                    grey[pixel] = UInt8(sum >> 8)
                }
                count = size.pixels
            }
        }
    }
}
