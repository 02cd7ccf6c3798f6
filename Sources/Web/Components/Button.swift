/// Does something (a form's button) or leads to where it is done (a link that looks like one).
struct Button: Component {
    static let template = "part-button"

    enum Kind: String, Sendable, CaseIterable { case primary, secondary, danger, quiet }
    enum State: Sendable { case ready, disabled, busy }

    let label: String
    let look: String
    let icon: String?
    let isDisabled: Bool
    let isBusy: Bool
    /// Where a link leads; nil makes a button of the form around it.
    let address: String?
    /// The dialog that opens in place of the address where scripts run.
    let dialog: String?
    /// Sent with the form, to tell its buttons apart.
    let name: String?
    let value: String?
    /// The single key that presses it, on pages that have keys; shown beside the label.
    let key: String?

    init(
        _ label: String, _ kind: Kind = .primary, icon: Icon? = nil, state: State = .ready, address: String? = nil,
        dialog: String? = nil, sends: (name: String, value: String)? = nil, key: String? = nil
    ) {
        self.label = label
        look = "button \(kind.rawValue)"
        self.icon = icon?.rawValue
        isDisabled = state == .disabled
        isBusy = state == .busy
        self.address = address
        self.dialog = dialog
        name = sends?.name
        value = sends?.value
        self.key = key
    }
}
