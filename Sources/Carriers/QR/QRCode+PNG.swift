extension QRCode {
    /// The symbol as a picture of black and white pixels, centred; what a module's whole pixels leave over is quiet zone.
    /// - Parameter size: width and height in pixels.
    /// - Returns: `nil` when a module would be less than a pixel.
    package func png(size: Int) -> [UInt8]? {
        let scale = size / printedSide
        guard scale > 0 else { return nil }
        let margin = (size - scale * side) / 2
        let light = [UInt8](repeating: 0xFF, count: (size + 7) / 8)
        let dark = (0..<side).map { pixels(ofRow: $0, scale: scale, margin: margin, on: light) }
        let rows = (0..<size).map { y in
            let row = y < margin ? side : (y - margin) / scale
            return row < side ? dark[row] : light
        }
        return PNGFile.bilevel(width: size, rows: rows)
    }

    /// A row of pixels, eight to a byte, from the highest bit; a set bit is white.
    private func pixels(ofRow row: Int, scale: Int, margin: Int, on light: [UInt8]) -> [UInt8] {
        var pixels = light
        for run in runs(inRow: row) {
            for x in margin + run.lowerBound * scale..<margin + run.upperBound * scale {
                pixels[x / 8] &= ~(0x80 >> UInt8(x % 8))
            }
        }
        return pixels
    }
}
