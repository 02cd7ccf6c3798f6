/// A drawing with its title, what it says in words, and its numbers as a table one click away.
struct ChartFrame: Component {
    static let template = "part-chart"

    let id: String
    let title: String
    /// What the drawing shows, for who does not see it.
    let summary: String
    /// Nil where there is nothing to draw.
    let drawing: Piece?
    let blank: Blank?
    let notes: [String]
    let table: DataTable

    /// - Parameter unit: written after every number.
    init(
        id: String, _ title: String, _ points: [ChartPoint], unit: String = "", heading: String, notes: [String] = [],
        words: PageWords, drawing: Piece
    ) {
        let known = points.contains { $0.quantity != nil }
        self.init(
            id: id, title, summary: Self.summary(of: points, unit, words), drawing: known ? drawing : nil, notes: notes,
            table: Self.table(title, points, unit, heading, words), words: words)
    }

    init(
        id: String, _ title: String, summary: String, drawing: Piece?, notes: [String], table: DataTable,
        words: PageWords
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.drawing = drawing
        blank = drawing == nil ? Blank(words.text("chart.none"), words.text("chart.none.text")) : nil
        self.notes = notes
        self.table = table
    }

    private static func summary(of points: [ChartPoint], _ unit: String, _ words: PageWords) -> String {
        let known = points.compactMap { point in point.quantity.map { (point.label, $0) } }
        guard let most = known.max(by: { $0.1 < $1.1 }), let least = known.min(by: { $0.1 < $1.1 }) else {
            return words.text("chart.none")
        }
        let arguments = [
            "count": String(known.count), "most": most.0, "mostAmount": words.amount(most.1, unit), "least": least.0,
            "leastAmount": words.amount(least.1, unit),
        ]
        return words.text(known.count == 1 ? "chart.summary.one" : "chart.summary", arguments)
    }

    private static func table(
        _ title: String, _ points: [ChartPoint], _ unit: String, _ heading: String, _ words: PageWords
    ) -> DataTable {
        let amount = unit.isEmpty ? words.text("chart.amount") : unit
        let rows = points.map { point in
            DataTable.Row([
                .init(point.label), .init(point.quantity.map { words.amount($0) } ?? words.text("chart.missing")),
            ])
        }
        return DataTable(title, columns: [.init(heading), .init(amount, isNumeric: true)], rows: rows)
    }
}
