/// Says something about the whole page or a part of it.
struct Notice: Component {
    static let template = "part-notice"

    enum Kind: String, Sendable, CaseIterable { case info, success, caution, danger }

    let look: String
    let icon: String
    /// `alert` interrupts a reader; only for what just went wrong.
    let role: String
    let title: String
    let text: String?
    let links: [Link]
    let hasLinks: Bool

    init(_ kind: Kind, _ title: String, _ text: String? = nil, isUrgent: Bool = false, links: [Link] = []) {
        look = "notice \(kind.rawValue)"
        icon = kind.icon.rawValue
        role = isUrgent ? "alert" : "status"
        self.title = title
        self.text = text
        self.links = links
        hasLinks = !links.isEmpty
    }
}

extension Notice.Kind {
    fileprivate var icon: Icon {
        switch self {
        case .info: .info
        case .success: .check
        case .caution: .warning
        case .danger: .stop
        }
    }
}
