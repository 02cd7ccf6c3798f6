/// Everything of a case on one page: what it is, and beside it what can be decided.
struct CasePage: WorkBody {
    let title: String
    let heading: String
    let trail: [Link]
    let menu: [WorkMenu]
    let count: String?
    /// Above both: what just happened.
    let parts: [Piece]
    let sections: [SectionedPage.Section]
    let decideTitle: String
    let decide: [Piece]
    /// Whether single keys decide.
    let hasKeys: Bool

    init(
        _ view: FileView, _ heading: String, trail: [Link], count: String?, parts: [Piece],
        sections: [SectionedPage.Section], decide: [Piece], hasKeys: Bool
    ) {
        title = "\(heading) – \(view.siteName)"
        self.heading = heading
        self.trail = [Link(view.text("file.home"), to: Address.work.path)] + trail
        menu = WorkMenu.of(view)
        self.count = count
        self.parts = parts
        self.sections = sections
        decideTitle = view.text("day.decide")
        self.decide = decide
        self.hasKeys = hasKeys
    }

    static let template = "case"
}
