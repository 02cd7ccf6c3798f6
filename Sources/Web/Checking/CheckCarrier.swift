import Carriers

/// A symbol of the code, to look at and to take away.
struct CheckCarrier: Sendable {
    let name: String
    /// What it is for.
    let use: String
    /// How large it is printed.
    let size: String
    let image: String
    let files: [File]

    struct File: Sendable {
        let name: String
        let address: String
    }

    /// - Returns: the symbols, and why others that would hold the code are not printed.
    static func all(of code: PrintableCode, words: CheckWords) -> ([CheckCarrier], [String]) {
        var carriers: [CheckCarrier] = []
        var refusals: [String] = []
        for carrier in Carrier.allCases where code.isHeld(by: carrier) {
            do throws(CarrierTrouble) {
                let symbol = try code.symbol(carrier, of: words.installation)
                carriers.append(
                    CheckCarrier(try PrintedSymbol(symbol, for: carrier.usualUse(of: code.elements)), code, words))
            } catch {
                let problem = Problem(error, in: words.page)
                refusals.append(words.text("error.\(problem.code)", problem.arguments))
            }
        }
        return (carriers, refusals)
    }

    private init(_ printed: PrintedSymbol, _ code: PrintableCode, _ words: CheckWords) {
        let carrier = printed.symbol.carrier
        name = words.text("carrier.name.\(carrier)")
        use = words.text("carrier.for.\(carrier)")
        let (width, height) = printed.size
        size = words.text(
            "carrier.size",
            [
                "width": words.page.rounded(width), "height": words.page.rounded(height),
                "module": words.page.millimetres(printed.moduleWidth),
            ])
        let question = "\(Address.carrier.path)?data=\(PercentCoding.encode(code.caption))&carrier=\(carrier.rawValue)"
        image = "\(question)&format=svg"
        files = QRFormat.allCases.map { format in
            File(name: format.rawValue.uppercased(), address: "\(question)&format=\(format.rawValue)")
        }
    }
}

extension PageWords {
    /// Millimetres with one decimal, without the unit.
    fileprivate func rounded(_ micrometres: Int) -> String {
        Quantity(Double(micrometres) / 1_000).map { amount($0) } ?? ""
    }
}
