import Hummingbird

extension AccountDesk {
    /// The field that says "yes, I am sure".
    private static let sure = "chac"

    /// Asks once more before a step that is hard to take back: what the form sent is sent again with the answer.
    /// - Returns: nil for who is sure.
    func confirmation(
        _ visit: Visit, _ form: FormBody, _ title: String, _ text: String, button: String, back: Link
    ) -> Response? {
        guard form[Self.sure] == nil else { return nil }
        let words = words(visit)
        let sent = form.fields.filter { $0.name != Visit.formTokenField }.map { HiddenField($0.name, $0.value) }
        let asking = ConfirmationForm(
            id: "xac-nhan", title, text, action: visit.path + (visit.query.raw.map { "?\($0)" } ?? ""),
            sending: visit.formFields + sent + [HiddenField(Self.sure, "1")], confirm: Button(button, .danger),
            back: back.address)
        return page(
            AccountPage(words, words.text("work.confirm"), trail: words.trail + [back], [Piece(asking)]), visit)
    }
}
