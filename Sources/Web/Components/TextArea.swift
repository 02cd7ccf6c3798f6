/// Several lines of text: the control of a ``Field``.
struct TextArea: Component {
    static let template = "part-text-area"

    let value: String
    let rows: Int
    let maxLength: Int?

    init(_ value: String = "", rows: Int = 4, maxLength: Int? = nil) {
        self.value = value
        self.rows = rows
        self.maxLength = maxLength
    }
}
