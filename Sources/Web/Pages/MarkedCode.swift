/// A code with its wrong place marked.
struct MarkedCode: Sendable, Equatable {
    let before: String
    let wrong: String
    let after: String

    /// Whether a place is known and there is something in it.
    let isMarked: Bool

    /// The longest code worth showing, bytes.
    private static let mostBytes = 400

    init?(_ problem: Problem) {
        guard let subject = problem.subject else { return nil }
        self.init(subject, at: problem.position)
    }

    /// - Parameter position: UTF-8 offset of the wrong character; at or past the end marks nothing.
    init?(_ text: String, at position: Int?) {
        guard (1...Self.mostBytes).contains(text.utf8.count) else { return nil }
        let position = min(max(position ?? text.utf8.count, 0), text.utf8.count)
        let offset = text.utf8.index(text.startIndex, offsetBy: position)
        // A place inside a character is that character's.
        let start = text.indices.last { $0 <= offset } ?? text.startIndex
        let wrong = offset == text.endIndex ? nil : text[start...].first
        before = wrong == nil ? text : String(text[..<start])
        self.wrong = wrong.map(String.init) ?? ""
        isMarked = wrong != nil
        after = wrong == nil ? "" : String(text[text.index(after: start)...])
    }
}
