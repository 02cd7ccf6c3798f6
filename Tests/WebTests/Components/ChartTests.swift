import Testing

@testable import Web

@Suite("Charts")
struct ChartTests {
    static let drawn = Drawn()
    static let words = drawn.words()

    static func points(_ values: [Double?]) -> [ChartPoint] {
        values.enumerated().map { ChartPoint("mục \($0)", $1.flatMap { Quantity($0) }) }
    }

    /// Every number in the attributes of a drawing is a number, and every share lies on it.
    static func expectSound(_ html: String) {
        for bad in ["nan", "inf", "e-", "e+", "NaN", "-0%"] {
            #expect(!html.contains("\"\(bad)") && !html.contains("\(bad)\""), "\(bad)")
        }
        for match in html.matches(of: #/="([-0-9.]+)%"/#) {
            #expect((0...100).contains(Double(match.1) ?? -1), "\(match.0)")
        }
        for match in html.matches(of: #/ d="([^"]*)"/#) {
            #expect(match.1.wholeMatch(of: #/([ML][0-9.]+ [0-9.]+)*/#) != nil, "\(match.1)")
        }
    }

    static let values: [[Double?]] = [
        [], [nil], [0], [0, 0], [5], [-5], [-5, 5], [1e15], [1e15, -1e15], [1e15, 1e15 - 1], [1e-9, 2e-9],
        [nil, 3, nil],
        [0.1, 1e12, -3], [-1, -2, -3], Array(repeating: 7, count: 60),
    ]

    @Test("draw nothing, one, many, below zero and huge without breaking", arguments: values)
    func sound(values: [Double?]) {
        let points = Self.points(values)
        Self.expectSound(Self.drawn.html(BarChart(points, unit: "kg", words: Self.words)))
        Self.expectSound(Self.drawn.html(FunnelChart(points, words: Self.words)))
        let line = LineChart(points.map(\.label), [("A", points.map(\.quantity)), ("B", [])], words: Self.words)
        Self.expectSound(Self.drawn.html(line))
    }

    @Test("bars begin at zero, and share the width by their numbers")
    func bars() {
        let chart = BarChart(Self.points([50, -50, 0, nil, 25]), words: Self.words)
        #expect(chart.bars.map(\.x) == ["50%", "0%", "50%", "50%", "50%"])
        #expect(chart.bars.map(\.width) == ["50%", "50%", "0%", "0%", "25%"])
        #expect(chart.bars.map(\.isMissing) == [false, false, false, true, false])
        #expect(chart.bars.map(\.amount) == ["50", "−50", "0", "chưa có số liệu", "25"])
        #expect(chart.zero == "50%")
        #expect(BarChart(Self.points([1, 2]), words: Self.words).zero == nil)
    }

    @Test("more bars than anybody compares are left to the table")
    func manyBars() {
        let points = Self.points(Array(repeating: 7, count: 60))
        #expect(BarChart(points, words: Self.words).bars.count == BarChart.most)
        let frame = ChartFrame(
            id: "a", "A", points, heading: "B", words: Self.words, drawing: Piece(BarChart(points, words: Self.words)))
        #expect(frame.table.rows.count == 60)
    }

    @Test("a funnel says what is left of the step before, where that can be said")
    func funnel() {
        let chart = FunnelChart(Self.points([200, 50, 0, 10, -3, nil]), words: Self.words)
        #expect(chart.stages.map(\.share) == [nil, "25% của bước trước", "0% của bước trước", nil, nil, nil])
        #expect(chart.stages.map(\.width) == ["100%", "25%", "0%", "5%", "0%", "0%"])
        #expect(chart.stages.map(\.x) == ["0%", "37.5%", "50%", "47.5%", "50%", "50%"])
        #expect(chart.stages.map(\.isMissing) == [false, false, false, false, true, true])
    }

    @Test("a line has a gap where a number is missing, and a mark at each that is there")
    func lines() throws {
        let values = [0, 100, nil, 50, 100].map { $0.flatMap { Quantity($0) } } as [Quantity?]
        let chart = LineChart(["1", "2", "3", "4", "5"], [("A", values)], words: Self.words)
        let line = try #require(chart.series.first)
        #expect(line.path == "M40 180L275 0M745 90L980 0")
        #expect(line.marks.count == 4)
        #expect(line.label == "A: 100")
        #expect(chart.ticks.map(\.text) == ["0", "50", "100"])
        #expect(chart.ticks.map(\.isZero) == [true, false, false])
    }

    @Test("names at lines' ends do not cover each other, and never leave the drawing")
    func names() {
        let same = [Quantity(1), Quantity(1)]
        let chart = LineChart(["a", "b"], [("A", same), ("B", same), ("C", same), ("D", same)], words: Self.words)
        let places = chart.series.compactMap { Double($0.labelY) }.sorted()
        #expect(places.count == LineChart.mostSeries)
        #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= 17 })
        #expect(places.allSatisfy { (0...Double(chart.height)).contains($0) })
    }

    @Test("at most six moments are named, the last always")
    func moments() {
        for count in [1, 2, 5, 6, 12, 53, 365] {
            let chart = LineChart((1...count).map(String.init), [], words: Self.words)
            #expect(chart.moments.count <= 6 && chart.moments.last?.text == String(count))
        }
    }

    @Test(
        "a scale has round steps, no more than asked for, and holds every value",
        arguments: [
            [3, 17], [0, 0], [-4, 9], [0.013, 0.09], [1e15, -1e15], [999, 1001], [7], [1e15, 1e15 - 0.125], [-1e-12],
        ] as [[Double]])
    func scale(values: [Double]) {
        for fromZero in [true, false] {
            let scale = NiceScale(values.compactMap { Quantity($0) }, steps: 4, fromZero: fromZero)
            #expect((1...4).contains(scale.count))
            #expect(scale.low <= values.min()! && scale.high >= values.max()!)
            #expect(values.allSatisfy { (0...1).contains(scale.share(of: $0)) })
        }
        #expect(NiceScale([Quantity(17)!]).step == 5)
    }

    @Test("HTML and marks that turn the writing in a label stay harmless", arguments: InjectionTests.attacks)
    func hostile(attack: String) {
        let points = [ChartPoint(attack, Quantity(1)), ChartPoint("a\u{202E}b\u{2066}\u{0}c", Quantity(2))]
        let chart = BarChart(points, unit: attack, words: Self.words)
        let frame = ChartFrame(
            id: "a", attack, points, unit: attack, heading: attack, notes: [attack], words: Self.words,
            drawing: Piece(chart))
        InjectionTests.expectHarmless(Self.drawn.html(frame))
        #expect(chart.bars[1].label == "abc")
    }

    @Test("a long label is cut where whole characters end")
    func label() {
        #expect(ChartText.label("Hạt điều", most: 5) == "Hạt…")
        #expect(ChartText.label("Hạt điều", most: 8) == "Hạt điều")
        #expect(ChartText.label("👩‍🌾👩‍🌾👩‍🌾", most: 2) == "👩‍🌾…")
    }

    @Test("without any number a chart says so and keeps its table")
    func nothing() {
        let points = Self.points([nil, nil])
        let frame = ChartFrame(
            id: "a", "A", points, heading: "B", words: Self.words, drawing: Piece(BarChart(points, words: Self.words)))
        let html = Self.drawn.html(frame)
        #expect(html.contains("Chưa có số liệu để vẽ") && !html.contains("role=\"img\""))
        #expect(html.contains("<table"))
    }

    @Test("what the drawing shows is said in words", arguments: Language.allCases)
    func summary(language: Language) {
        let words = Self.drawn.words(language)
        let points = Self.points([1, 1234.5, nil])
        let frame = ChartFrame(
            id: "a", "A", points, unit: "kg", heading: "B", words: words, drawing: Piece(BarChart(points, words: words))
        )
        #expect(frame.summary.contains(language == .vi ? "mục 1, 1.234,5\u{A0}kg" : "mục 1, 1,234.5\u{A0}kg"))
        let html = Self.drawn.html(frame, language)
        #expect(html.contains("role=\"img\" aria-labelledby=\"a-title a-desc\""))
        #expect(html.contains("<desc id=\"a-desc\">"))
    }
}
