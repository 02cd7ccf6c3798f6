/// How many of what began are left after each step, and how many that is of the step before.
struct FunnelChart: Component {
    static let template = "part-funnel"

    struct Stage: Shown {
        let label: String
        let amount: String
        /// Of the step before; nil for the first, and where that is not known or nothing.
        let share: String?
        let labelY: Int
        let barY: Int
        let shareY: Int
        let x: String
        let width: String
        let isMissing: Bool
    }

    /// A stage after the first: the share, the name, the bar.
    private static let rowHeight = 70
    private static let firstHeight = 44

    let stages: [Stage]
    let height: Int

    /// - Parameter points: counts; less than nothing is no count, and shown as missing.
    init(_ points: [ChartPoint], unit: String = "", words: PageWords) {
        let counts = points.map { $0.quantity.flatMap { $0.value < 0 ? nil : $0 } }
        let most = counts.compactMap(\.self).max()?.value ?? 0
        stages = points.indices.map { index in
            let width = most > 0 ? (counts[index]?.value ?? 0) / most : 0
            // Where the name stands; the share is over it.
            let y = index == 0 ? 15 : Self.firstHeight + (index - 1) * Self.rowHeight + 41
            return Stage(
                label: ChartText.label(points[index].label),
                amount: counts[index].map { words.amount($0, unit) } ?? words.text("chart.missing"),
                share: index == 0 ? nil : Self.share(counts[index], of: counts[index - 1], words), labelY: y,
                barY: y + 7, shareY: y - 22, x: ChartText.percent((1 - width) / 2), width: ChartText.percent(width),
                isMissing: counts[index] == nil)
        }
        height = Self.firstHeight + max(points.count - 1, 0) * Self.rowHeight
    }

    private static func share(_ count: Quantity?, of before: Quantity?, _ words: PageWords) -> String? {
        guard let count, let before, before.value > 0, let share = Quantity(count.value / before.value * 100) else {
            return nil
        }
        return words.text("chart.share", ["share": words.amount(share)])
    }
}
