/// A page about signing in or accounts: some words, and components in sections.
struct AccountPage: WorkBody {
    typealias Section = SectionedPage.Section

    let title: String
    let heading: String
    let trail: [Link]
    let menu: [WorkMenu]
    let actions: [Button]
    let lead: [String]
    let notice: Notice?
    /// The picture a telephone is set up with.
    let symbol: String?
    /// Codes to write down.
    let codes: [String]
    let hasCodes: Bool
    let parts: [Piece]
    let sections: [Section]

    init(
        _ words: AccountWords, _ heading: String, trail: [Link]? = nil, actions: [Button] = [], lead: [String] = [],
        notice: Notice? = nil, symbol: String? = nil, codes: [String] = [], _ parts: [Piece] = [],
        sections: [Section] = []
    ) {
        title = "\(heading) – \(words.siteName)"
        self.heading = heading
        self.trail = trail ?? words.trail
        menu = words.menu
        self.actions = actions
        self.lead = lead
        self.notice = notice
        self.symbol = symbol
        self.codes = codes
        hasCodes = !codes.isEmpty
        self.parts = parts
        self.sections = sections
    }
}
