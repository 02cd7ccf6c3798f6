/// The small maps of the reference file, by province code.
struct ProvinceMaps: Sendable {
    private let maps: [String: ProvinceMap]

    /// Reads the reference file carried in the binary: a province's line, then its communes'.
    init(files: WebFiles) {
        var maps: [String: ProvinceMap] = [:]
        var communes: [String: ProvinceMap.Point] = [:]
        let lines = (files.text(named: "Reference/province-maps.csv") ?? "").split(separator: "\n")
        // From the end, so that a province's communes are there when its own line comes.
        for line in lines.reversed().lazy.compactMap(Line.init) {
            if line.isProvince {
                maps[line.code] = ProvinceMap(
                    width: line.x, height: line.y, outline: line.outline, communes: communes)
                communes = [:]
            } else {
                communes[line.code] = ProvinceMap.Point(x: line.x, y: line.y)
            }
        }
        self.maps = maps
    }

    /// `nil` for a province that has no map yet.
    /// - Parameter province: two digits.
    subscript(province: String) -> ProvinceMap? { maps[province] }

    /// `kind,code,x,y,outline`.
    private struct Line {
        let isProvince: Bool
        let code: String
        let x: Int
        let y: Int
        let outline: String

        init?(_ text: Substring) {
            let fields = text.split(separator: ",", omittingEmptySubsequences: false)
            guard fields.count == 5, let x = Int(fields[2]), let y = Int(fields[3]) else { return nil }
            isProvince = fields[0] == "province"
            code = String(fields[1])
            self.x = x
            self.y = y
            outline = String(fields[4])
        }
    }
}
