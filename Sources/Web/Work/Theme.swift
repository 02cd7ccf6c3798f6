/// Light or dark, for who does not want what the machine prefers.
enum Theme: String, CaseIterable, Sendable {
    case light = "sang"
    case dark = "toi"
    /// As the machine prefers.
    case system = "theo-may"

    /// Of the address, and of the cookie that remembers it.
    static let parameter = "mau"

    /// The value of `data-theme`; nil leaves it to the machine.
    var attribute: String? {
        switch self {
        case .light: "light"
        case .dark: "dark"
        case .system: nil
        }
    }

    /// The address, then the cookie, then the machine.
    static func of(_ visit: Visit) -> Theme {
        let remembered = visit.header(.cookie).flatMap { Cookie.value(of: parameter, in: $0) }
        return [visit.query[parameter], remembered].lazy.compactMap { $0.flatMap(Theme.init(rawValue:)) }.first
            ?? .system
    }
}
