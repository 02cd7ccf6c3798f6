/// What the value written in a cell means (ECMA-376, 18.3.1.4), by its type and its style.
struct CellReader {
    let shared: [String]
    let looks: [CellLook]
    let countsFrom1904: Bool

    /// - Parameters:
    ///   - type: the cell's `t`, `n` when it has none.
    ///   - written: its `v`, or its text in place.
    func value(type: String, style: Int, written: String, at cell: CellPlace) throws(SheetError) -> CellValue? {
        let look = looks.indices.contains(style) ? looks[style] : CellLook()
        switch type {
        case "s":
            guard let index = Int(written), shared.indices.contains(index) else {
                throw SheetError(.damaged, cell: cell, arguments: ["part": "sharedStrings"])
            }
            return text(shared[index], look)
        case "inlineStr", "str": return text(XMLText.unescaped(written), look)
        case "b": return written.isEmpty ? nil : .boolean(written == "1" || written == "true")
        case "e": return .fault(.formulaError, found: CellText.tidied(written) ?? "")
        case "d": return date(iso: written)
        default: return number(written, look)
        }
    }

    private func text(_ text: String, _ look: CellLook) -> CellValue? {
        guard let alphabet = look.alphabet, let converted = alphabet.text(ofLatin: text) else {
            return CellText.tidied(text).map(CellValue.text)
        }
        return CellText.tidied(look.isCapital ? converted.uppercased() : converted).map(CellValue.text)
    }

    private func number(_ written: String, _ look: CellLook) -> CellValue? {
        guard !written.isEmpty else { return nil }
        guard let value = Double(written), let number = CellNumber(value, digits: look.digits) else {
            return .fault(.badNumber, found: CellText.tidied(written) ?? "")
        }
        guard look.isDate else { return .number(number) }
        // A time of day alone is a fraction of no day.
        return CellDate(serial: value, since1904: countsFrom1904).map(CellValue.date)
            ?? .fault(.badDate, found: number.text)
    }

    private func date(iso written: String) -> CellValue? {
        let halves = written.split(separator: "T", maxSplits: 1)
        let day = (halves.first ?? "").split(separator: "-").map { Int($0) ?? -1 }
        let time = halves.count == 2 ? halves[1].prefix(8).split(separator: ":").map { Int($0) ?? -1 } : [0, 0, 0]
        guard day.count == 3, time.count == 3, time.allSatisfy({ 0..<60 ~= $0 }),
            let date = CellDate(
                year: day[0], month: day[1], day: day[2], second: time[0] * 3600 + time[1] * 60 + time[2])
        else { return .fault(.badDate, found: CellText.tidied(written) ?? "") }
        return .date(date)
    }
}

extension CellReader {
    /// Whether a text has marks that turn the direction of reading.
    func turns(type: String, written: String) -> Bool {
        switch type {
        case "s": Int(written).map { shared.indices.contains($0) && CellText.turns(shared[$0]) } ?? false
        case "inlineStr", "str": CellText.turns(XMLText.unescaped(written))
        default: false
        }
    }

    /// Whether a style's font says that texts are in an old alphabet.
    func converts(_ style: Int) -> Bool { looks.indices.contains(style) && looks[style].alphabet != nil }

    /// Which one, for words about it.
    var alphabets: Set<LegacyAlphabet> { Set(looks.compactMap(\.alphabet)) }
}
