/// A symbol at a size that the standard allows where it is scanned. Made into a file by `svg()`, `png(…)`, `pdf(…)`.
package struct PrintedSymbol: Hashable, Sendable {
    package let symbol: Symbol
    /// Width of a module in nanometres: whole pixels are seldom whole micrometres.
    let module: Int
    /// Pixels of a module, and dots an inch, where it is made of pixels.
    let pixels: (count: Int, dpi: Int)?
    let drawing: Drawing

    /// - Parameters:
    ///   - module: micrometres; nil takes what the standard aims at.
    ///   - dpi: of the printer, for a picture of whole pixels: the module becomes the nearest width they make.
    /// - Throws: ``CarrierTrouble`` for a size that is not read there, with one that is.
    package init(
        _ symbol: Symbol, for use: PrintUse, module: Int? = nil, dpi: Int? = nil, hasText: Bool = true
    ) throws(CarrierTrouble) {
        let carrier = symbol.carrier
        guard let specification = SymbolSpecification(carrier, use) else { throw .use(carrier, use) }
        let asked = module ?? specification.target
        guard specification.modules.contains(asked) else {
            let range = specification.modules
            throw .moduleWidth(carrier, found: asked, least: range.lowerBound, most: range.upperBound)
        }
        let pixels = try dpi.map { dpi throws(CarrierTrouble) in
            (try Self.pixels(asked, dpi, specification.modules, carrier), dpi)
        }
        self.pixels = pixels
        self.module = pixels.map { $0.0 * 25_400_000 / $0.1 } ?? asked * 1_000
        self.symbol = symbol
        let bars = specification.height(module: self.module / 1_000)
        drawing = Drawing(symbol, module: self.module, barHeight: bars, hasText: hasText)
        try checkWidth(specification)
    }

    /// Dots an inch that printers have.
    package static let resolutions = 72...1_200

    /// How many pixels come nearest to the width that was asked for, and are still allowed.
    private static func pixels(
        _ asked: Int, _ dpi: Int, _ range: ClosedRange<Int>, _ carrier: Carrier
    ) throws(CarrierTrouble) -> Int {
        let least = (range.lowerBound * dpi + 25_399) / 25_400
        let most = range.upperBound * dpi / 25_400
        guard least <= most, resolutions.contains(dpi) else {
            let fitting = resolutions.first { dpi in
                (range.lowerBound * dpi + 25_399) / 25_400 <= range.upperBound * dpi / 25_400
            }
            throw .resolution(carrier, found: dpi, least: fitting ?? resolutions.upperBound)
        }
        return min(max((asked * dpi + 12_700) / 25_400, least), most)
    }

    /// General Specifications 5.4.4.3: no GS1-128 is wider than 165.1 mm.
    private func checkWidth(_ specification: SymbolSpecification) throws(CarrierTrouble) {
        guard symbol.carrier == .gs1128 else { return }
        let modules = symbol.modules.columns + 20
        let width = modules * module / 1_000
        guard width > Code128.widest else { return }
        let fitting = Code128.widest / modules
        throw .tooWide(
            .gs1128, found: width, most: Code128.widest,
            fitting: fitting >= specification.modules.lowerBound ? fitting : nil)
    }

    /// Width and height of what is printed, quiet zones and text included, micrometres.
    package var size: (width: Int, height: Int) {
        (drawing.columns * module / 1_000, drawing.rows * module / 1_000)
    }

    /// Width of a module as printed, micrometres.
    package var moduleWidth: Int { (module + 500) / 1_000 }

    package static func == (left: PrintedSymbol, right: PrintedSymbol) -> Bool {
        left.symbol == right.symbol && left.module == right.module && left.drawing == right.drawing
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(symbol)
        hasher.combine(module)
    }
}
