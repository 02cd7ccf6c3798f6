/// What is on the paper, in modules from the top left: bars of whole modules, and text in strokes of a pen, whose points are
/// thousandths of a module.
struct Drawing: Hashable, Sendable {
    struct Bar: Hashable, Sendable {
        let x: Int
        let y: Int
        let width: Int
        let height: Int
    }

    /// Of the whole, quiet zones and text included.
    private(set) var columns: Int
    private(set) var rows: Int
    private(set) var bars: [Bar] = []
    private(set) var strokes: [Stroke] = []
    /// Width of the pen, thousandths of a module.
    private(set) var pen = 0

    /// - Parameters:
    ///   - module: nanometres; text has a size of its own.
    ///   - barHeight: modules; of a linear symbol.
    init(_ symbol: Symbol, module: Int, barHeight: Int, hasText: Bool) {
        let zone = symbol.carrier.quietZone
        columns = zone.left + symbol.modules.columns + zone.right
        if symbol.carrier.isOfTill {
            rows = 1 + barHeight + 5
            drawTill(symbol, barHeight, hasText)
        } else {
            let top = symbol.carrier.isLinear ? 1 : zone.left
            let height = symbol.carrier.isLinear ? barHeight : symbol.modules.rows
            rows = top + height + (symbol.carrier.isLinear ? 1 : zone.left)
            let lines =
                hasText
                ? TextBlock(symbol.captions, module: module, room: columns, joins: symbol.carrier.isLinear) : nil
            let left = widen(to: lines?.columns ?? 0) + zone.left
            drawModules(symbol.modules, left: left, top: top, height: symbol.carrier.isLinear ? barHeight : 1)
            if let lines { write(lines) }
        }
    }

    /// A symbol stands in the middle of a text wider than itself.
    /// - Returns: how much is added at its left.
    private mutating func widen(to wanted: Int) -> Int {
        guard wanted > columns else { return 0 }
        let added = (wanted - columns + 1) / 2
        columns += 2 * added
        return added
    }

    private mutating func drawModules(_ modules: Modules, left: Int, top: Int, height: Int) {
        for row in 0..<modules.rows {
            for run in modules.runs(inRow: row) {
                bars.append(Bar(x: left + run.lowerBound, y: top + row * height, width: run.count, height: height))
            }
        }
    }

    /// Below the symbol, each line in the middle.
    private mutating func write(_ block: TextBlock) {
        pen = block.pen
        for line in block.lines {
            let left = (columns * 1_000 - line.width) / 2
            strokes += line.strokes.map { $0.moved(left, rows * 1_000 + line.top) }
        }
        rows += block.rows
    }

    /// The guards reach down between the digits (General Specifications 5.2.5).
    private mutating func drawTill(_ symbol: Symbol, _ barHeight: Int, _ hasText: Bool) {
        let left = symbol.carrier.quietZone.left
        let guards = EANSymbol.guards(of: symbol.carrier)
        for run in symbol.modules.runs(inRow: 0) {
            let isGuard = guards.contains { $0.contains(run.lowerBound) }
            bars.append(Bar(x: left + run.lowerBound, y: 1, width: run.count, height: barHeight + (isGuard ? 5 : 0)))
        }
        guard hasText, let digits = symbol.captions.first else { return }
        pen = 850
        let top = (1 + barHeight) * 1_000 + 1_400
        for (digit, place) in zip(digits, Self.digitPlaces(symbol.carrier)) {
            for stroke in StrokeFont.strokes(of: digit) {
                strokes.append(stroke.scaled(by: Self.digitHeight).moved(left * 1_000 + place, top))
            }
        }
        rows = (top + Self.digitHeight + 1_000 + 999) / 1_000
    }

    /// Thousandths of a module: 2.5 mm where a module is 0.33 mm wide.
    private static let digitHeight = 7_600

    /// Where each digit begins: in the middle of its seven modules, the outer ones beside the guards.
    private static func digitPlaces(_ carrier: Carrier) -> [Int] {
        let middle = { (start: Int) in start * 1_000 + (7_000 - digitHeight * 8 / 12) / 2 }
        switch carrier {
        case .ean8: return (0..<4).map { middle(3 + 7 * $0) } + (0..<4).map { middle(36 + 7 * $0) }
        case .upcA:
            return [middle(-8)] + (1..<6).map { middle(3 + 7 * $0) } + (0..<5).map { middle(50 + 7 * $0) } + [
                middle(96)
            ]
        default: return [middle(-10)] + (0..<6).map { middle(3 + 7 * $0) } + (0..<6).map { middle(50 + 7 * $0) }
        }
    }
}
