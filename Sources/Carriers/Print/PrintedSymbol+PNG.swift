extension PrintedSymbol {
    /// As a picture of black and white pixels that says how large it is printed. Every module is as many whole pixels.
    /// - Returns: nil for what was made without a resolution.
    package func png() -> [UInt8]? {
        guard let pixels else { return nil }
        var canvas = Canvas(width: drawing.columns * pixels.count, height: drawing.rows * pixels.count)
        for bar in drawing.bars {
            canvas.fill(
                bar.x * pixels.count..<(bar.x + bar.width) * pixels.count,
                bar.y * pixels.count..<(bar.y + bar.height) * pixels.count)
        }
        let pen = drawing.pen * pixels.count
        for stroke in drawing.strokes {
            canvas.draw(stroke.points.map { Stroke.Point(x: $0.x * pixels.count, y: $0.y * pixels.count) }, pen: pen)
        }
        return PNGFile.bilevel(
            width: canvas.width, rows: canvas.rows, pixelsPerMetre: (pixels.dpi * 10_000 + 127) / 254)
    }
}
