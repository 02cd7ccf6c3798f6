/// A state in a word or two. The word says it; colour and icon only help.
struct Badge: Component {
    static let template = "part-badge"

    enum Kind: String, Sendable, CaseIterable { case confirmed, declared, caution, danger, neutral }

    let text: String
    let look: String
    let icon: String?

    init(_ text: String, _ kind: Kind) {
        self.text = text
        look = "badge \(kind.rawValue)"
        icon = kind.icon?.rawValue
    }
}

extension Badge.Kind {
    fileprivate var icon: Icon? {
        switch self {
        case .confirmed: .seal
        case .declared: .pen
        case .caution: .warning
        case .danger: .stop
        case .neutral: nil
        }
    }
}

/// Told by hand: a list has hundreds of them, and reflection would take most of its time.
extension Badge {
    func child(named name: String) -> Any? {
        switch name {
        case "text": text
        case "look": look
        case "icon": icon ?? Absent()
        default: nil
        }
    }
}
