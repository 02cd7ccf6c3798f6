/// What a working page shows, and the frame around it. Its stored properties are what the template may name under `page`.
protocol WorkBody: PageBody {
    /// The page's heading; `title` is what the tab says.
    var heading: String { get }
    /// How many things the page lists, beside the heading.
    var count: String? { get }
    /// From the first page to the one above this.
    var trail: [Link] { get }
    var menu: [WorkMenu] { get }
    /// What one can do here, beside the heading.
    var actions: [Button] { get }
}

extension WorkBody {
    var isIndexed: Bool { false }
    var count: String? { nil }
    var actions: [Button] { [] }
}
