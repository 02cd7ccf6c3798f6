/// Stands where there is nothing to show: why, and the next step.
struct Blank: Component {
    static let template = "part-blank"

    let icon: String
    let title: String
    let text: String
    let button: Button?

    init(_ title: String, _ text: String, icon: Icon = .nothing, button: Button? = nil) {
        self.icon = icon.rawValue
        self.title = title
        self.text = text
        self.button = button
    }
}
