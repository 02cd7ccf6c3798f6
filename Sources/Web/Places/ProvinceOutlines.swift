/// Outlines of the communes of some provinces, for shaded maps.
struct ProvinceOutlines: Sendable {
    struct Drawing: Sendable, Hashable {
        let width: Int
        let height: Int
        /// SVG path data by commune code. Islands far off have none.
        let communes: [String: String]
    }

    private let drawings: [String: Drawing]

    /// Reads the reference file carried in the binary: a province's line, then its communes'.
    init(files: WebFiles) {
        var drawings: [String: Drawing] = [:]
        var communes: [String: String] = [:]
        let lines = (files.text(named: "Reference/commune-outlines.csv") ?? "").split(separator: "\n")
        // From the end, so that a province's communes are there when its own line comes.
        for line in lines.reversed() {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 5, let x = Int(fields[2]), let y = Int(fields[3]) else { continue }
            if fields[0] == "province" {
                drawings[fields[1]] = Drawing(width: x, height: y, communes: communes)
                communes = [:]
            } else {
                communes[fields[1]] = fields[4]
            }
        }
        self.drawings = drawings
    }

    /// `nil` for a province that has no drawing yet.
    /// - Parameter province: two digits.
    subscript(province: String) -> Drawing? { drawings[province] }
}
