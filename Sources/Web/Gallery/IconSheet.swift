/// All icons, with the names programmers call them by.
struct IconSheet: Component {
    static let template = "part-icons"

    struct Item: Shown {
        let icon: String
        let name: String
    }

    let items = Icon.allCases.map { Item(icon: $0.rawValue, name: "\($0)") }
}
