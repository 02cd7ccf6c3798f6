/// How the member names met last are written: events repeat the same names, mostly in the same order. Holds for one context.
struct NameForms {
    private var known: [(name: String, form: [UInt8])] = []
    /// Where the next name is expected.
    private var expected = 0
    private static let limit = 64

    mutating func form(of name: String, make: (String) -> [UInt8]) -> [UInt8] {
        if expected < known.count, known[expected].name == name { return take(expected) }
        if let index = known.firstIndex(where: { $0.name == name }) { return take(index) }
        let form = make(name)
        guard known.count < Self.limit else { return form }
        known.append((name, form))
        return form
    }

    private mutating func take(_ index: Int) -> [UInt8] {
        expected = index + 1 < known.count ? index + 1 : 0
        return known[index].form
    }
}
