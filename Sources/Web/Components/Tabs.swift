/// Views of one thing, each with an address of its own.
struct Tabs: Component {
    static let template = "part-tabs"

    let label: String
    let links: [Link]

    init(_ label: String, _ links: [Link]) {
        self.label = label
        self.links = links
    }
}
