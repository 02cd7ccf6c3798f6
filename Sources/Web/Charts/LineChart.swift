/// How something changes: up to three lines, each told apart by its dashes and named at its end.
struct LineChart: Component {
    static let template = "part-lines"

    struct Tick: Shown {
        let text: String
        let y: String
        let textY: String
        let isZero: Bool
    }

    struct Moment: Shown {
        let text: String
        let x: String
        let anchor: String
    }

    static let mostSeries = 3
    /// The plot, in pixels down and thousandths across.
    static let plotHeight = 180.0
    static let top = 24.0

    let height: Int
    let plotWidth = 1000
    let ticks: [Tick]
    let moments: [Moment]
    let momentY: String
    let series: [LineSeries]

    /// - Parameters:
    ///   - moments: what stands under the plot, in order.
    ///   - series: names, and a number for every moment.
    init(_ moments: [String], _ series: [(name: String, values: [Quantity?])], unit: String = "", words: PageWords) {
        let series = series.prefix(Self.mostSeries).map {
            (name: $0.name, values: Array($0.values.prefix(moments.count)))
        }
        let scale = NiceScale(series.flatMap { $0.values.compactMap(\.self) })
        ticks = scale.ticks.enumerated().compactMap { index, tick in
            let y = Self.y(scale.share(of: tick))
            return Quantity(tick).map {
                Tick(
                    text: index == scale.count ? words.amount($0, unit, places: 3) : words.amount($0, places: 3),
                    y: ChartText.rounded(y), textY: ChartText.rounded(y - 5), isZero: tick == 0)
            }
        }
        self.moments = Self.shown(moments)
        momentY = ChartText.rounded(Self.top + Self.plotHeight + 20)
        height = Int(Self.top + Self.plotHeight) + 30
        let ends = Self.labelPlaces(series.map { Self.end($0.values, scale) })
        self.series = series.enumerated().map { index, line in
            LineSeries(
                line.name, line.values, of: moments.count, scale, look: index, labelY: ends[index],
                isAlone: series.count == 1, unit: unit,
                words: words)
        }
    }

    static func x(_ index: Int, of count: Int) -> Double {
        count > 1 ? 0.04 + 0.94 * Double(index) / Double(count - 1) : 0.98
    }

    static func y(_ share: Double) -> Double { top + plotHeight * (1 - share) }

    /// At most five moments are named: the ends, and what lies evenly between.
    private static func shown(_ moments: [String]) -> [Moment] {
        let last = moments.count - 1
        let gap = max((moments.count + 3) / 5, 1)
        return moments.indices.filter { $0 == last || $0 % gap == 0 && last - $0 >= gap }.map { index in
            let anchor = index == last ? "end" : index == 0 ? "start" : "middle"
            return Moment(
                text: ChartText.label(moments[index], most: 12), x: ChartText.percent(x(index, of: moments.count)),
                anchor: anchor)
        }
    }

    /// Where a line's name stands: over its end where it came from below, else under it, so that it does not cover the line.
    private static func end(_ values: [Quantity?], _ scale: NiceScale) -> Double {
        let known = values.compactMap(\.self).suffix(2)
        guard let last = known.last, let before = known.first else { return y(0) - 9 }
        return y(scale.share(of: last.value)) + (last < before ? 19 : -9)
    }

    /// Names moved apart where they would cover each other, and kept inside the plot.
    private static func labelPlaces(_ wanted: [Double]) -> [Double] {
        var places = wanted
        let order = places.indices.sorted { places[$0] < places[$1] }
        for (upper, lower) in zip(order, order.dropFirst()) where places[lower] - places[upper] < 17 {
            places[lower] = places[upper] + 17
        }
        let excess = max((places.max() ?? 0) - (top + plotHeight - 4), 0)
        return places.map { max($0 - excess, 12) }
    }
}
