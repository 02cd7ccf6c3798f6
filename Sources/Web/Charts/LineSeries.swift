/// One line of a ``LineChart``.
struct LineSeries: Shown {
    struct Mark: Shown {
        let x: String
        let y: String
    }

    let look: String
    /// SVG path data; a gap where a number is missing.
    let path: String
    let marks: [Mark]
    let label: String
    let labelY: String

    /// - Parameters:
    ///   - count: how many moments the chart has, whatever this line knows of them.
    ///   - isAlone: whether its last number stands beside its name; several lines would cover each other.
    init(
        _ name: String, _ values: [Quantity?], of count: Int, _ scale: NiceScale, look: Int, labelY: Double,
        isAlone: Bool, unit: String, words: PageWords
    ) {
        self.look = "line line-\(look + 1)"
        var path = ""
        var isDown = false
        var marks: [Mark] = []
        for (index, value) in values.enumerated() {
            guard let value = value?.value else {
                isDown = false
                continue
            }
            let (x, y) = (LineChart.x(index, of: count), LineChart.y(scale.share(of: value)))
            path += "\(isDown ? "L" : "M")\(ChartText.rounded(x * 1000)) \(ChartText.rounded(y - LineChart.top))"
            marks.append(Mark(x: ChartText.percent(x), y: ChartText.rounded(y)))
            isDown = true
        }
        self.path = path
        self.marks = marks
        let amount = values.compactMap(\.self).last.map { words.amount($0, unit) } ?? words.text("chart.missing")
        let shown = ChartText.label(name, most: 20)
        label = name.isEmpty ? amount : isAlone ? "\(shown): \(amount)" : shown
        self.labelY = ChartText.rounded(labelY)
    }
}
