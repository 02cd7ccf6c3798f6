import Hummingbird
import Records
import Traceability

/// `/quan-ly/tai-khoan/mat-khau`: another password for who knows the present one.
struct PasswordHandler: Handler {
    let desk: AccountDesk

    func answer(_ visit: Visit) async throws -> Response {
        let person = try visit.requirePerson()
        guard visit.method == .post else { return desk.page(page(visit, FormFaults()), visit) }
        let form = try await visit.form(settings: desk.settings)
        let words = desk.words(visit)
        let new = NewPassword(form, for: Login(person.account.login), words)
        guard new.faults.isEmpty else { return refuse(visit, new.faults) }
        do {
            try await desk.store.changePassword(
                of: person.account, from: form.exact("mat-khau-cu") ?? "", to: new.password, keeping: person.token,
                at: desk.place(of: visit))
        } catch let error as AccountError where error.code == .wrongPassword || error.code == .heldUp {
            var faults = FormFaults()
            faults.add("mat-khau-cu", words.error(error.code.rawValue, error.arguments))
            return refuse(visit, faults)
        }
        return desk.seeOther(.account(.own), query: "xong=mat-khau")
    }

    private func refuse(_ visit: Visit, _ faults: FormFaults) -> Response {
        desk.page(page(visit, faults), visit, status: .unprocessableContent)
    }

    private func page(_ visit: Visit, _ faults: FormFaults) -> AccountPage {
        let words = desk.words(visit)
        let old = Field(
            "mat-khau-cu", words.text("account.password.old"), error: faults["mat-khau-cu"],
            TextInput.password(isNew: false))
        let form = Form(
            action: Address.account(.password).path, sending: visit.formFields, errors: faults.summary,
            [Piece(old)] + NewPassword.fields(words, faults), buttons: [Button(words.text("account.password.button"))])
        return AccountPage(
            words, words.text("account.password.title"), trail: words.ownTrail,
            lead: [words.text("account.password.lead")], [Piece(form)])
    }
}
