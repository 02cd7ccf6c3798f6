import Traceability

/// What was found, numbered as on the map beside it; the heaviest first.
struct FindingList: Component {
    static let template = "part-findings"

    struct Line: Shown {
        let number: Int
        let look: String
        let weight: String
        let text: String
        let source: String?
    }

    let lines: [Line]

    init(_ findings: [Finding], words: FindingWords) {
        lines = findings.enumerated().map { index, finding in
            Line(
                number: index + 1, look: finding.severity == .info ? "light" : "heavy",
                weight: words.weight(finding.severity), text: words.text(finding), source: finding.source)
        }
    }
}
