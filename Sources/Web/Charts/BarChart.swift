/// Bars from a zero line, each with its name and number over it. Text keeps its size whatever the width.
struct BarChart: Component {
    static let template = "part-bars"

    struct Bar: Shown {
        let label: String
        let amount: String
        let labelY: Int
        let barY: Int
        let x: String
        let width: String
        let look: String
        let isMissing: Bool
    }

    /// More nobody compares; the rest is in the table.
    static let most = 24
    private static let rowHeight = 46

    let bars: [Bar]
    let height: Int
    /// Where zero is; nil where it is the left edge.
    let zero: String?

    init(_ points: [ChartPoint], unit: String = "", words: PageWords) {
        let points = points.prefix(Self.most)
        let values = points.compactMap(\.quantity?.value)
        let low = min(values.min() ?? 0, 0)
        let range = max((values.max() ?? 0) - low, low == 0 ? 0 : -low)
        let scale = { (value: Double) in range > 0 ? (value - low) / range : 0 }
        bars = points.enumerated().map { index, point in
            let (from, to) = (scale(min(point.quantity?.value ?? 0, 0)), scale(max(point.quantity?.value ?? 0, 0)))
            return Bar(
                label: ChartText.label(point.label),
                amount: point.quantity.map { words.amount($0, unit) } ?? words.text("chart.missing"),
                labelY: index * Self.rowHeight + 15, barY: index * Self.rowHeight + 22, x: ChartText.percent(from),
                width: ChartText.percent(to - from), look: (point.quantity?.value ?? 0) < 0 ? "bar below" : "bar",
                isMissing: point.quantity == nil)
        }
        height = max(points.count, 1) * Self.rowHeight - 8
        zero = low < 0 ? ChartText.percent(scale(0)) : nil
    }
}
