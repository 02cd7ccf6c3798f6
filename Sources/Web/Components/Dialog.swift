/// A confirmation over the page, with the button that opens it. Without scripts the button leads to the confirmation as a page.
struct Dialog: Component {
    static let template = "part-dialog"

    let id: String
    let opener: Button
    let confirmation: ConfirmationForm

    /// - Parameter page: the address of the same confirmation as a page.
    init(opens label: String, _ kind: Button.Kind, page: String, _ confirmation: ConfirmationForm) {
        id = "hop-\(confirmation.id)"
        opener = Button(label, kind, address: page, dialog: "hop-\(confirmation.id)")
        self.confirmation = confirmation
    }
}
