/// One thing looked at by `nguon check`, and what was found. The member names of its JSON are relied upon.
struct CheckResult: Encodable, Hashable, Sendable {
    enum Verdict: String, Encodable, Sendable {
        case good
        /// Works, but an operator should know.
        case warning
        /// Not fit to serve.
        case bad
    }

    /// What was looked at: `database`, `schema`, `clock`, `disk`, `origin`, …
    let name: String
    let verdict: Verdict
    /// What is so, and what to do about it, in the language of the terminal.
    let detail: String

    init(_ name: String, _ verdict: Verdict, _ phrase: Phrase) {
        self.name = name
        self.verdict = verdict
        detail = phrase.text()
    }

    var line: String {
        let mark =
            switch verdict {
            case .good: "✓"
            case .warning: "!"
            case .bad: "✗"
            }
        return "\(mark) \(name): \(detail)"
    }
}
