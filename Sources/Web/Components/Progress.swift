/// How much of a long job is done; in words too.
struct Progress: Component {
    static let template = "part-progress"

    let id: String
    let label: String
    let text: String
    /// Nil when nobody knows how long it takes.
    let done: Int?
    let total: Int

    init(id: String, _ label: String, _ text: String, done: Int?, of total: Int) {
        self.id = id
        self.label = label
        self.text = text
        self.total = max(total, 1)
        self.done = done.map { min(max($0, 0), max(total, 1)) }
    }
}
