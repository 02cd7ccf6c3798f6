import Carriers

/// The parameters of `GET /qr`, checked.
struct QRQuestion: Sendable {
    let address: PrintableAddress
    let format: QRFormat
    let size: Int
    let level: QRCode.Level

    init(_ query: Query, of installation: InstallationSettings) throws(Problem) {
        if let broken = query.broken {
            throw Problem(.badRequest, "web.brokenQuery", ["pair": String(broken.prefix(100))])
        }
        guard let data = query["data"] else { throw Problem(.queryParameter, "web.qrMissing") }
        format = try Self.format(query["format"])
        size = try Self.size(query["size"], format)
        level = try Self.level(query["level"])
        address = try PrintableAddress(data, of: installation)
    }

    private static func format(_ text: String?) throws(Problem) -> QRFormat {
        guard let format = QRFormat(rawValue: text ?? QRFormat.svg.rawValue) else {
            let formats = QRFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw Problem(.queryParameter, "web.qrFormat", ["formats": formats])
        }
        return format
    }

    private static func size(_ text: String?, _ format: QRFormat) throws(Problem) -> Int {
        guard let text else { return format.usualSize }
        guard let size = Int(text), format.sizes.contains(size) else {
            throw wrongSize(format, format.sizes.lowerBound)
        }
        return size
    }

    private static func level(_ text: String?) throws(Problem) -> QRCode.Level {
        switch text {
        case nil, "M": .medium
        case "Q": .quartile
        default: throw Problem(.queryParameter, "web.qrLevel")
        }
    }

    /// - Parameter least: what this very symbol needs.
    static func wrongSize(_ format: QRFormat, _ least: Int) -> Problem {
        Problem(
            .queryParameter, "web.qrSize",
            ["format": format.rawValue, "least": String(least), "most": String(format.sizes.upperBound)])
    }
}
