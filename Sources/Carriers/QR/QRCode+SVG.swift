extension QRCode {
    /// The symbol as a drawing: light ground, and all dark modules as one path.
    /// - Parameter size: width and height in pixels; the drawing stays sharp at any other.
    package func svg(size: Int) -> String {
        let edge = printedSide
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(size)" height="\(size)" viewBox="0 0 \(edge) \(edge)" \
            shape-rendering="crispEdges"><path fill="#fff" d="M0 0h\(edge)v\(edge)H0z"/><path stroke="#000" \
            d="\(path)"/></svg>

            """
    }

    /// A stroke of one module's height for every dark stretch, along the middle of its row.
    private var path: String {
        var path = ""
        for row in 0..<side {
            var pen: Int?
            for run in runs(inRow: row) {
                if let pen {
                    path += "m\(run.lowerBound - pen) 0"
                } else {
                    path += "M\(Self.quietZone + run.lowerBound) \(Self.quietZone + row).5"
                }
                path += "h\(run.count)"
                pen = run.upperBound
            }
        }
        return path
    }
}
