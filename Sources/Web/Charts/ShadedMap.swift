/// A choropleth: the communes of a province shaded by a number, light to dark in at most five steps of the same size.
struct ShadedMap: Component {
    static let template = "part-shaded-map"

    struct Area: Shown {
        let outline: String
        let look: String
        /// What a pointer over it is told.
        let text: String
    }

    struct Step: Shown {
        let look: String
        let text: String
        let count: String
    }

    static let mostSteps = 5

    let width: Int
    let height: Int
    let areas: [Area]
    let legend: [Step]

    /// - Parameter numbers: by commune code; a commune without one is drawn as unknown.
    init(
        _ numbers: [String: Quantity], on map: ProvinceOutlines.Drawing, unit: String = "", names: (String) -> String,
        words: PageWords
    ) {
        (width, height) = (map.width, map.height)
        let inside = numbers.filter { map.communes[$0.key] != nil }
        let scale = inside.isEmpty ? nil : NiceScale(Array(inside.values), steps: Self.mostSteps, fromZero: false)
        let steps = map.communes.mapValues { _ in 0 }.merging(inside.mapValues { Self.step(of: $0, on: scale!) }) { $1 }
        // The unknown ones last, so that their broken border is not painted over.
        let order = map.communes.sorted { (steps[$0.key] == 0 ? 1 : 0, $0.key) < (steps[$1.key] == 0 ? 1 : 0, $1.key) }
        areas = order.map { code, outline in
            let amount = inside[code].map { words.amount($0, unit) } ?? words.text("chart.missing")
            return Area(outline: outline, look: Self.look(steps[code]!, of: scale), text: "\(names(code)): \(amount)")
        }
        let counts = Dictionary(grouping: steps.values) { $0 }.mapValues(\.count)
        legend = Self.legend(scale, counts, unit, words)
    }

    /// From 1; the highest number belongs to the last step.
    static func step(of quantity: Quantity, on scale: NiceScale) -> Int {
        min(Int(scale.share(of: quantity.value) * Double(scale.count)) + 1, scale.count)
    }

    /// Few steps spread over the whole range of shades.
    private static func look(_ step: Int, of scale: NiceScale?) -> String {
        guard let scale, step > 0 else { return "shade-none" }
        return "shade-\(scale.count == 1 ? 3 : 1 + (step - 1) * 4 / (scale.count - 1))"
    }

    private static func legend(_ scale: NiceScale?, _ counts: [Int: Int], _ unit: String, _ words: PageWords) -> [Step]
    {
        let communes = { (step: Int) in words.text("chart.communes", ["count": String(counts[step] ?? 0)]) }
        var legend = (0..<(scale?.count ?? 0)).compactMap { index -> Step? in
            guard let scale, let from = Quantity(scale.ticks[index]), let to = Quantity(scale.ticks[index + 1]) else {
                return nil
            }
            let isLast = index == scale.count - 1
            let text = words.text(
                isLast ? "chart.step.last" : "chart.step",
                ["from": words.amount(from, places: 3), "to": words.amount(to, unit, places: 3)])
            return Step(look: look(index + 1, of: scale), text: text, count: communes(index + 1))
        }
        if let unknown = counts[0], unknown > 0 {
            legend.append(Step(look: "shade-none", text: words.text("chart.missing"), count: communes(0)))
        }
        return legend
    }
}
