/// More for who wants it.
struct Details: Component {
    static let template = "part-details"

    let summary: String
    let paragraphs: [String]

    init(_ summary: String, _ paragraphs: [String]) {
        self.summary = summary
        self.paragraphs = paragraphs
    }
}
