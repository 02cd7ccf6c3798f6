/// A number of a dashboard. It opens the list behind it.
struct Figure: Component {
    static let template = "part-figure"

    let number: String
    let label: String
    let note: String?
    let address: String

    init(_ number: String, _ label: String, note: String? = nil, to address: String) {
        self.number = number
        self.label = label
        self.note = note
        self.address = address
    }
}
