/// Whole numbers of small parts as decimal fractions: what a drawing is written in, without a floating point.
enum DecimalText {
    /// Without zeros at the end.
    /// - Parameter places: how many places the parts are: 3 for thousandths.
    static func of(_ parts: Int, places: Int) -> String {
        let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
        var fraction = String(parts.magnitude % UInt(scale))
        fraction = String(repeating: "0", count: places - fraction.utf8.count) + fraction
        while fraction.hasSuffix("0") { fraction.removeLast() }
        let whole = "\(parts < 0 ? "-" : "")\(parts.magnitude / UInt(scale))"
        return fraction.isEmpty ? whole : "\(whole).\(fraction)"
    }
}
