import Hummingbird
import Records
import Traceability

/// `/quen-mat-khau`: a new password with a code that an officer, a cooperative or the administrator handed over.
struct ForgottenHandler: Handler {
    let desk: AccountDesk

    func answer(_ visit: Visit) async throws -> Response {
        guard visit.method == .post else { return desk.page(page(visit, "", FormFaults()), visit) }
        let form = try await FormReader(settings: desk.settings, limits: .answers).read(visit)
        let words = desk.words(visit)
        let login = form["dang-nhap"] ?? ""
        if form["viec"] == "gui" { return try await send(visit, login, words) }
        let new = NewPassword(form, for: Login(login), words)
        guard new.faults.isEmpty else { return refuse(visit, login, new.faults) }
        do {
            try await desk.store.reset(
                login, code: form["ma"] ?? "", to: new.password, at: desk.place(of: visit))
        } catch let error as AccountError where error.code == .wrongCode || error.code == .heldUp {
            var faults = FormFaults()
            faults.add("ma", words.error(error.code.rawValue, error.arguments))
            return refuse(visit, login, faults)
        }
        return desk.seeOther(.signIn(.signIn), query: "xong=mat-khau")
    }

    /// The same answer whoever asks, for whomever.
    private func send(_ visit: Visit, _ login: String, _ words: AccountWords) async throws -> Response {
        let address = desk.pages.installation.publicOrigin + Address.signIn(.forgotten).path
        do {
            try await desk.store.requestReset(login, words.letter(reset: address), at: desk.place(of: visit))
        } catch let error as AccountError where error.code == .heldUp {
            var faults = FormFaults()
            faults.add("gui-toi", words.error(error.code.rawValue, error.arguments))
            return refuse(visit, login, faults)
        }
        return desk.seeOther(.signIn(.forgotten), query: "xong=gui")
    }

    private func sending(_ login: String, _ faults: FormFaults, _ words: AccountWords) -> Form {
        Form(
            action: Address.signIn(.forgotten).path, sending: [HiddenField("viec", "gui")],
            [
                Piece(
                    Field(
                        "dang-nhap", words.text("signIn.login"), error: faults["gui-toi"], id: "gui-toi",
                        TextInput.login(login)))
            ], buttons: [Button(words.text("account.forgotten.send"), .secondary)])
    }

    private func refuse(_ visit: Visit, _ login: String, _ faults: FormFaults) -> Response {
        desk.page(page(visit, login, faults), visit, status: .unprocessableContent)
    }

    private func page(_ visit: Visit, _ login: String, _ faults: FormFaults) -> AccountPage {
        let words = desk.words(visit)
        let login = login.isEmpty ? visit.query["dang-nhap"] ?? "" : login
        let form = Form(
            action: Address.signIn(.forgotten).path, errors: faults.summary,
            [
                Piece(Field("dang-nhap", words.text("signIn.login"), TextInput.login(login))),
                Piece(
                    Field(
                        "ma", words.text("account.code"), hint: words.text("account.code.hint"), error: faults["ma"],
                        TextInput.oneTimeCode())),
            ] + NewPassword.fields(words, faults), buttons: [Button(words.text("account.forgotten.button"))])
        return AccountPage(
            words, words.text("account.forgotten.title"),
            trail: words.trail + [words.link("signIn.title", .signIn(.signIn))],
            lead: [words.text("account.forgotten.lead"), words.text("account.forgotten.who")],
            notice: visit.query["xong"] == "gui" ? Notice(.info, words.text("account.forgotten.sent")) : nil,
            [Piece(form)],
            sections: [
                .init(
                    "gui", words.text("account.forgotten.none"), lead: [words.text("account.forgotten.none.lead")],
                    [Piece(sending(login, faults, words))])
            ])
    }
}
