/// Pixels across and down.
package struct PictureSize: Hashable, Sendable {
    package let width: Int
    package let height: Int

    package init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    var pixels: Int { width * height }
    var longestSide: Int { max(width, height) }

    /// The same shape with its longest side no longer than that; never larger than it was, never empty.
    func fitted(_ side: Int) -> PictureSize {
        guard longestSide > side else { return self }
        let scaled = { (length: Int) in max(1, (length * side + longestSide / 2) / longestSide) }
        return PictureSize(width: scaled(width), height: scaled(height))
    }
}
