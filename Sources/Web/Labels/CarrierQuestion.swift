import Carriers
import GS1

/// The parameters of `GET /ma-in`, checked.
struct CarrierQuestion: Sendable {
    let code: PrintableCode
    let carrier: Carrier
    let format: QRFormat
    let use: PrintUse
    /// Micrometres; nil takes what the standard aims at.
    let module: Int?
    let dpi: Int
    let hasText: Bool

    /// Of most printers of labels.
    static let usualResolution = 300

    init(_ query: Query) throws(Problem) {
        guard let data = query["data"] else { throw Problem(.queryParameter, "web.printMissing") }
        code = try PrintableCode(data)
        guard let carrier = Carrier(rawValue: query["carrier"] ?? "") else {
            throw Self.choice("web.printCarrier", Carrier.allCases.map(\.rawValue))
        }
        self.carrier = carrier
        guard let format = QRFormat(rawValue: query["format"] ?? QRFormat.svg.rawValue) else {
            throw Self.choice("web.printFormat", QRFormat.allCases.map(\.rawValue))
        }
        self.format = format
        guard let use = query["use"].map(PrintUse.init) ?? carrier.usualUse(of: code.elements) else {
            throw Self.choice("web.printUse", PrintUse.allCases.map(\.rawValue))
        }
        self.use = use
        module = try query["x"].map(Self.micrometres)
        dpi = try query["dpi"].map(Self.resolution) ?? Self.usualResolution
        guard let text = Self.texts[query["text"] ?? "1"] else {
            throw Self.choice("web.printText", Self.texts.keys.sorted())
        }
        hasText = text
    }

    private static let texts = ["0": false, "1": true]

    private static func choice(_ code: String, _ choices: [String]) -> Problem {
        Problem(.queryParameter, code, ["choices": choices.joined(separator: ", ")])
    }

    /// `0.33` or `0,33`: millimetres with at most three decimals.
    private static func micrometres(_ text: String) throws(Problem) -> Int {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        let decimals = parts.count == 2 ? String(parts[1]) : ""
        guard (1...2).contains(parts.count), decimals.utf8.count <= 3, let whole = UInt16(parts[0]), whole < 100,
            let rest = UInt16((decimals + "000").prefix(3))
        else { throw Problem(.queryParameter, "web.printModule") }
        return Int(whole) * 1_000 + Int(rest)
    }

    private static func resolution(_ text: String) throws(Problem) -> Int {
        guard let dpi = Int(text), PrintedSymbol.resolutions.contains(dpi) else {
            let range = PrintedSymbol.resolutions
            throw Problem(
                .queryParameter, "web.printResolution",
                ["least": String(range.lowerBound), "most": String(range.upperBound)])
        }
        return dpi
    }
}
