/// Names that spreadsheets take: at most 31 UTF-16 units, none of `[]:*?/\`, no apostrophe at an end, each once whatever its case.
struct SheetName {
    private var taken: Set<String> = []

    /// The name, or the nearest to it that may stand.
    mutating func claim(_ wanted: String) -> String {
        let clean = Self.clean(wanted)
        var name = clean
        var number = 2
        while !taken.insert(name.lowercased()).inserted {
            let ending = " (\(number))"
            name = Self.cut(clean, to: 31 - ending.utf16.count) + ending
            number += 1
        }
        return name
    }

    private static func clean(_ wanted: String) -> String {
        let kept = NormalForm.composed(wanted).map { "[]:*?/\\".contains($0) || $0.isNewline ? " " : $0 }
        let trimmed = cut(String(kept), to: 31).drop { $0 == "'" || $0 == " " }
        let ended = trimmed.reversed().drop { $0 == "'" || $0 == " " }.reversed()
        return ended.isEmpty ? "Sheet" : String(ended)
    }

    private static func cut(_ text: String, to units: Int) -> String {
        var text = text
        while text.utf16.count > units { text.removeLast() }
        return text
    }
}
