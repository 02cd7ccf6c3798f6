/// Where a list goes on, and where it came from.
struct Pager: Component {
    static let template = "part-pager"

    let label: String
    let position: String
    let previous: String?
    let next: String?

    init(_ label: String, _ position: String, previous: String?, next: String?) {
        self.label = label
        self.position = position
        self.previous = previous
        self.next = next
    }
}
