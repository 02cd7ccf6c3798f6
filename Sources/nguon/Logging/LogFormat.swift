/// How log lines are written.
enum LogFormat: String, CaseIterable, Sendable {
    /// Text at a terminal, JSON everywhere else.
    case auto
    /// One JSON object a line, for a journal or a collector.
    case json
    /// One line for a person.
    case text

    /// What `auto` comes to.
    func resolved(atTerminal: Bool) -> LogFormat {
        self == .auto ? (atTerminal ? .text : .json) : self
    }
}
