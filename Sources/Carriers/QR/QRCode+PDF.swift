extension QRCode {
    /// The symbol as a page that a printer draws, exactly as large as the symbol with its quiet zone.
    /// - Parameters:
    ///   - millimetres: the page's edge.
    ///   - title: what the file says it is, in ASCII.
    package func pdf(millimetres: Int, title: String) -> [UInt8] {
        // In millionths of a point, of which an inch of 25.4 mm has 72.
        let page = millimetres * 720_000_000 / 254
        let module = PDFFile.number(page / printedSide)
        // A module is the unit, and the first row is at the top.
        var drawing = "\(module) 0 0 -\(module) 0 \(PDFFile.number(page)) cm\n"
        drawing += "1 g 0 0 \(printedSide) \(printedSide) re f\n0 g\n"
        for row in 0..<side {
            for run in runs(inRow: row) {
                drawing += "\(Self.quietZone + run.lowerBound) \(Self.quietZone + row) \(run.count) 1 re\n"
            }
        }
        let edge = PDFFile.number(page)
        return PDFFile.page(width: edge, height: edge, drawing: drawing + "f\n", title: title)
    }
}
