/// Where somebody stands: typed, or filled in by their telephone where scripts run and they allow it. The control of a ``Field``.
struct PositionInput: Component {
    static let template = "part-position-input"

    let value: String
    let script: String

    init(_ value: String = "", script: String) {
        self.value = value
        self.script = script
    }
}
