/// Narrows a list. Its state is the address, so that a list can be sent to a colleague and the way back is the browser's.
struct FilterBar: Component {
    static let template = "part-filters"

    let label: String
    let action: String
    /// Parameters of the address that the filters leave as they are.
    let kept: [HiddenField]
    let fields: [Field]
    /// What narrows the list now; each leads to the list without it.
    let chosen: [Link]
    let hasChosen: Bool
    /// The list without any filter.
    let everything: String

    init(_ label: String, action: String, keeping kept: [HiddenField] = [], _ fields: [Field], chosen: [Link] = []) {
        self.label = label
        self.action = action
        self.kept = kept
        self.fields = fields.map(\.narrowing)
        self.chosen = chosen
        hasChosen = !chosen.isEmpty
        everything = action
    }
}
