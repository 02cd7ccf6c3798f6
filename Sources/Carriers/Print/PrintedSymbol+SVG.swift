extension PrintedSymbol {
    /// As a drawing, in the size it is printed in; a module is its unit.
    package func svg() -> String {
        let (width, height) = size
        let text = drawing.strokes.map(Self.path).joined()
        let lettering =
            text.isEmpty
            ? ""
            : """
            <path fill="none" stroke="#000" stroke-width="\(DecimalText.of(drawing.pen, places: 3))" \
            stroke-linecap="round" stroke-linejoin="round" d="\(text)"/>
            """
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(DecimalText.of(width, places: 3))mm" \
            height="\(DecimalText.of(height, places: 3))mm" viewBox="0 0 \(drawing.columns) \(drawing.rows)">\
            <path fill="#fff" d="M0 0h\(drawing.columns)v\(drawing.rows)H0z"/>\
            <path shape-rendering="crispEdges" d="\(drawing.bars.map(Self.path).joined())"/>\(lettering)</svg>

            """
    }

    private static func path(_ bar: Drawing.Bar) -> String {
        "M\(bar.x) \(bar.y)h\(bar.width)v\(bar.height)h-\(bar.width)z"
    }

    private static func path(_ stroke: Stroke) -> String {
        stroke.points.enumerated().map { index, point in
            let place = "\(DecimalText.of(point.x, places: 3)) \(DecimalText.of(point.y, places: 3))"
            return (index == 0 ? "M" : "L") + place
        }.joined()
    }
}
