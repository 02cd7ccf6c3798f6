/// The middle of a long journey, closed until somebody opens it: its beginning and its end are what a reader looks for.
struct OriginFold: Sendable {
    let words: String
    let stages: [OriginStage]
    /// How many stages are not even listed here.
    let rest: String?

    private static let mostLines = 7
    private static let first = 3
    private static let last = 3
    /// What a page of 60 kB has room for, bytes.
    private static let mostBytes = 8_500

    /// Cuts a journey in three; a short one is its beginning only.
    static func cut(_ stages: [OriginStage], words: OriginWords) -> ([OriginStage], OriginFold?, [OriginStage]) {
        guard stages.count > mostLines else { return (stages, nil, []) }
        let middle = Array(stages[first..<(stages.count - last)])
        let text = words.text("origin.journey.fold", ["count": String(middle.count)])
        var bytes = 0
        let shown = middle.prefix { stage in
            bytes += stage.weight
            return bytes <= mostBytes
        }
        let rest = middle.count - shown.count
        let fold = OriginFold(
            words: text, stages: Array(shown),
            rest: rest > 0 ? words.text("origin.journey.rest", ["count": String(rest)]) : nil)
        return (Array(stages.prefix(first)), fold, stages.suffix(last))
    }
}

extension OriginStage {
    /// About how many bytes of the page it takes.
    fileprivate var weight: Int {
        entries.reduce(330 + (places?.utf8.count ?? 0)) { $0 + 95 + ($1.spot?.utf8.count ?? 0) }
    }
}

extension OriginFold: TemplateValue {
    func child(named name: String) -> Any? {
        switch name {
        case "words": words
        case "stages": stages
        case "rest": rest
        default: nil
        }
    }
}
