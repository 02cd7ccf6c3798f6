extension PrintedSymbol {
    /// As a page exactly as large as what is printed, drawn and not painted in pixels.
    /// - Parameter title: what the file says it is, in ASCII.
    package func pdf(title: String) -> [UInt8] {
        // In millionths of a point, of which an inch of 25.4 mm has 72.
        let unit = module * 720 / 254
        let (width, height) = (unit * drawing.columns, unit * drawing.rows)
        // A module is the unit, and the first row is at the top.
        var content = "\(PDFFile.number(unit)) 0 0 -\(PDFFile.number(unit)) 0 \(PDFFile.number(height)) cm\n"
        content += "1 g 0 0 \(drawing.columns) \(drawing.rows) re f\n0 g\n"
        for bar in drawing.bars { content += "\(bar.x) \(bar.y) \(bar.width) \(bar.height) re\n" }
        content += "f\n"
        if !drawing.strokes.isEmpty { content += lettering }
        return PDFFile.page(
            width: PDFFile.number(width), height: PDFFile.number(height), drawing: content, title: title)
    }

    private var lettering: String {
        var content = "\(DecimalText.of(drawing.pen, places: 3)) w 1 J 1 j\n"
        for stroke in drawing.strokes {
            for (index, point) in stroke.points.enumerated() {
                let place = "\(DecimalText.of(point.x, places: 3)) \(DecimalText.of(point.y, places: 3))"
                content += "\(place) \(index == 0 ? "m" : "l")\n"
            }
        }
        return content + "S\n"
    }
}
