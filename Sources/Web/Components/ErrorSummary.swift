/// What was wrong with a form, before it, each line leading to its field.
struct ErrorSummary: Component {
    static let template = "part-error-summary"

    struct Line: Shown {
        let text: String
        /// The id of the field; a group's first choice.
        let field: String
    }

    /// For ids: a page may have more forms than one.
    let id: String
    let lines: [Line]

    init(id: String = "loi", _ lines: [Line]) {
        self.id = id
        self.lines = lines
    }
}
