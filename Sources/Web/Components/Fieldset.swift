/// Questions that belong together.
struct Fieldset: Component {
    static let template = "part-fieldset"

    let legend: String
    let hint: String?
    let parts: [Piece]

    init(_ legend: String, hint: String? = nil, _ parts: [Piece]) {
        self.legend = legend
        self.hint = hint
        self.parts = parts
    }
}
