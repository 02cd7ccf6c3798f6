extension GallerySamples {
    func charts(_ part: GalleryPart) -> [GalleryExample] {
        switch part {
        case .bars: bars
        case .lines: lines
        case .funnel: [GalleryExample(funnel)]
        case .dots: [dots].compactMap(\.self)
        default: [shades].compactMap(\.self)
        }
    }

    private func points(_ values: [(String, Double?)]) -> [ChartPoint] {
        values.map { ChartPoint($0.0, $0.1.flatMap { Quantity($0) }) }
    }

    private func bars(_ id: String, _ title: String, _ points: [ChartPoint], _ unit: String) -> ChartFrame {
        ChartFrame(
            id: id, title, points, unit: unit, heading: text("sample.product"), words: words,
            drawing: Piece(BarChart(points, unit: unit, words: words)))
    }

    private var bars: [GalleryExample] {
        let weights = points([
            (text("sample.durian"), 12_050.5), (text("sample.pomelo"), 8_420), (text("sample.pepper"), 960.25),
            (text("sample.cashew"), 0), (text("sample.pork"), nil),
        ])
        let changes = points([
            (text("sample.durian"), 18.2), (text("sample.pomelo"), -7.5), (text("sample.pepper"), -32.1),
            (text("sample.long"), 4),
        ])
        return [
            GalleryExample(
                text("sample.chart.usual"), bars("cot-1", text("sample.chart.weight"), weights, text("sample.tonnes"))),
            GalleryExample(text("sample.chart.below"), bars("cot-2", text("sample.chart.change"), changes, "%")),
            GalleryExample(
                text("sample.chart.one"),
                bars(
                    "cot-3", text("sample.chart.money"), points([(text("sample.durian"), 4.2e14)]), text("sample.dong"))
            ),
            GalleryExample(
                text("sample.chart.none"),
                bars("cot-4", text("sample.chart.weight"), points([(text("sample.pork"), nil)]), "")),
        ]
    }

    private var lines: [GalleryExample] {
        let months = (1...12).map { "\($0)/2026" }
        let durian: [Double?] = [320, 410, 520, 690, 940, 1_280, 1_410, 1_320, 980, nil, 610, 540]
        let pomelo: [Double?] = [610, 580, 480, 390, 360, 340, 420, 520, 640, 760, 880, 1_020]
        let both = [(text("sample.durian"), durian), (text("sample.pomelo"), pomelo)]
        return [
            GalleryExample(text("sample.chart.usual"), line("duong-1", months, both)),
            GalleryExample(text("sample.chart.one"), line("duong-2", ["11/2026"], [(text("sample.pomelo"), [880])])),
        ]
    }

    private func line(_ id: String, _ moments: [String], _ series: [(String, [Double?])]) -> ChartFrame {
        let series = series.map { (name: $0.0, values: $0.1.map { $0.flatMap { Quantity($0) } }) }
        let title = text("sample.chart.months")
        let columns =
            [DataTable.Column(text("sample.month"))] + series.map { DataTable.Column($0.name, isNumeric: true) }
        let rows = moments.indices.map { index in
            DataTable.Row(
                [DataTable.Cell(moments[index])]
                    + series.map { .init($0.values[index].map { words.amount($0) } ?? text("chart.missing")) })
        }
        return ChartFrame(
            id: id, title, summary: text("sample.chart.months.summary"),
            drawing: Piece(LineChart(moments, series, unit: text("sample.tonnes"), words: words)), notes: [],
            table: DataTable(title, columns: columns, rows: rows), words: words)
    }

    private var funnel: ChartFrame {
        let stages = points([
            (text("sample.funnel.registered"), 1_284), (text("sample.funnel.declared"), 1_012),
            (text("sample.funnel.printed"), 655), (text("sample.funnel.scanned"), 187),
        ])
        return ChartFrame(
            id: "pheu", text("sample.chart.funnel"), stages, heading: text("sample.step"), words: words,
            drawing: Piece(FunnelChart(stages, words: words)))
    }
}
