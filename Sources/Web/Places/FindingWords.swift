import Traceability

/// Findings of a place in the reader's words: codes of units become names, numbers are written as people write them.
struct FindingWords: Sendable {
    let words: PageWords
    let places: PlaceNames

    /// Arguments that are numbers.
    private static let numbers: Set<String> = [
        "hectares", "measured", "declared", "parts", "whole", "metres", "squareMetres", "count", "limit",
    ]

    /// Findings whose arguments are codes of units.
    private static let naming = Set([ShapeFinding.Code.outsideProvince, .outsideCommune].map(\.text))

    func text(_ finding: Finding) -> String {
        var arguments = finding.arguments
        for (name, value) in arguments where Self.numbers.contains(name) {
            guard let number = Double(value), let quantity = Quantity(number) else { continue }
            arguments[name] = words.amount(quantity, places: 2)
        }
        if Self.naming.contains(finding.code) {
            for name in ["found", "expected"] { arguments[name] = unit(arguments[name]) }
        }
        if let until = arguments["until"].flatMap({ CivilDay(reading: $0) }) {
            arguments["until"] = DayText.writing(until)
        }
        return words.text("error.\(finding.code)", arguments)
    }

    func weight(_ severity: Finding.Severity) -> String {
        switch severity {
        case .info: words.text("finding.info")
        case .warning: words.text("finding.warning")
        case .error: words.text("finding.error")
        }
    }

    /// A commune or province by name.
    private func unit(_ code: String?) -> String {
        guard let code else { return words.text("place.map.elsewhere") }
        return (places.commune(code) ?? places.province(code))?.text(in: words.language) ?? code
    }
}
