/// A working page made of sections, each with a heading and components.
struct SectionedPage: WorkBody {
    struct Section: Shown {
        let id: String
        let title: String
        let lead: [String]
        let parts: [Piece]
        /// Left out on paper: what is said to the reader of a page that others get printed.
        let isScreenOnly: Bool

        init(_ id: String, _ title: String, lead: [String] = [], isScreenOnly: Bool = false, _ parts: [Piece]) {
            self.id = id
            self.title = title
            self.lead = lead
            self.parts = parts
            self.isScreenOnly = isScreenOnly
        }
    }

    let title: String
    let heading: String
    let trail: [Link]
    let menu: [WorkMenu]
    let actions: [Button]
    let count: String?
    let parts: [Piece]
    let sections: [Section]

    init(
        _ view: FileView, _ heading: String, trail: [Link] = [], actions: [Button] = [], count: String? = nil,
        _ parts: [Piece] = [], sections: [Section] = []
    ) {
        title = "\(heading) – \(view.siteName)"
        self.heading = heading
        let isHome = view.visit.address == .work
        self.trail =
            [
                isHome
                    ? Link(view.text("site.toHome"), to: Address.home.path)
                    : Link(view.text("file.home"), to: Address.work.path)
            ]
            + trail
        menu = WorkMenu.of(view)
        self.actions = actions
        self.count = count
        self.parts = parts
        self.sections = sections
    }

    static let template = "sections"
}
