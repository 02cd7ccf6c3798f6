/// A box and a button that look for words; what was looked for stands in the address.
struct SearchBox: Component {
    static let template = "part-search"

    let id: String
    let name: String
    let label: String
    let action: String
    let value: String
    let hint: String?

    init(_ name: String, _ label: String, action: String, value: String = "", hint: String? = nil, id: String? = nil) {
        self.id = id ?? name
        self.name = name
        self.label = label
        self.action = action
        self.value = value
        self.hint = hint
    }
}
