/// A picture in grey: rows from the top, a byte a pixel, nothing between rows.
package struct GreyPixels: Hashable, Sendable {
    package let width: Int
    package let height: Int
    package let bytes: [UInt8]

    /// The longest side that is looked at, and how many pixels altogether.
    package static let longestSide = 4_096
    package static let most = 6_000_000

    /// - Returns: nil for a picture without pixels, with too many, or whose sides do not agree with them.
    package init?(width: Int, height: Int, bytes: [UInt8]) {
        let sides = 1...Self.longestSide
        guard sides.contains(width), sides.contains(height), width * height == bytes.count, bytes.count <= Self.most
        else { return nil }
        self.width = width
        self.height = height
        self.bytes = bytes
    }

    /// Half as wide and half as high, each pixel the mean of four: a blurred code is often read better so.
    var halved: GreyPixels? {
        let (columns, rows) = (width / 2, height / 2)
        guard columns > 0, rows > 0 else { return nil }
        var half = [UInt8](repeating: 0, count: columns * rows)
        half.withUnsafeMutableBufferPointer { half in
            bytes.withUnsafeBufferPointer { bytes in
                for row in 0..<rows {
                    for column in 0..<columns {
                        let place = 2 * row * width + 2 * column
                        let above = Int(bytes[place]) + Int(bytes[place + 1])
                        let below = Int(bytes[place + width]) + Int(bytes[place + width + 1])
                        half[row * columns + column] = UInt8((above + below + 2) / 4)
                    }
                }
            }
        }
        return GreyPixels(width: columns, height: rows, bytes: half)
    }
}
