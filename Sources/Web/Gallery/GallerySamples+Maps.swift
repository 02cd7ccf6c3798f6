extension GallerySamples {
    /// A made-up number for every commune but each ninth, the same every time.
    private var numbers: [(commune: String, quantity: Quantity)] {
        (outlines?.communes.keys.sorted() ?? []).enumerated().compactMap { index, code in
            guard index % 9 != 4, let quantity = Quantity((index * 37 + index * index * 5) % 88) else { return nil }
            return (code, quantity)
        }
    }

    private func name(_ code: String) -> String { places.commune(code)?.text(in: words.language) ?? code }

    private func points(_ numbers: [(commune: String, quantity: Quantity)]) -> [ChartPoint] {
        numbers.map { ChartPoint(name($0.commune), $0.quantity) }
    }

    var dots: GalleryExample? {
        guard let map else { return nil }
        let some = numbers.enumerated().filter { $0.offset % 4 == 0 }.map(\.element)
        let drawing = DotMap(some, on: map, unit: text("sample.lots.unit"), names: name, words: words)
        return GalleryExample(
            ChartFrame(
                id: "ban-do-cham", text("sample.chart.dots"), points(some), unit: text("sample.lots.unit"),
                heading: text("sample.commune"), notes: [text("chart.dots.note")], words: words, drawing: Piece(drawing)
            ))
    }

    var shades: GalleryExample? {
        guard let outlines else { return nil }
        let known = Dictionary(numbers.map { ($0.commune, $0.quantity) }) { first, _ in first }
        let drawing = ShadedMap(known, on: outlines, unit: text("sample.lots.unit"), names: name, words: words)
        let all = outlines.communes.keys.sorted().map { ChartPoint(name($0), known[$0]) }
        return GalleryExample(
            ChartFrame(
                id: "ban-do-mau", text("sample.chart.shades"), all, unit: text("sample.lots.unit"),
                heading: text("sample.commune"), notes: [text("chart.shades.note")], words: words,
                drawing: Piece(drawing)))
    }
}
