import Hummingbird
import Records
import Traceability

/// `/dang-ky`: a business or household takes part by itself. What it writes is a draft that its own people see and work on; an office
/// approves it.
struct RegistrationHandler: Handler {
    let desk: AccountDesk
    let files: FileDesk

    func answer(_ visit: Visit) async throws -> Response {
        // Who has an account fills in the file itself.
        if visit.person != nil { return desk.seeOther(path: Address.files(.party, .new).path) }
        let words = desk.words(visit)
        guard visit.method == .post else {
            return page(RegistrationAnswers(words, today: files.today), words)
        }
        let form = try await FormReader(settings: desk.settings, limits: .answers).read(visit)
        var answers = RegistrationAnswers(
            form, words, files.circumstances,
            communes: Set(files.places.communes(of: files.circumstances.province).compactMap(\.commune)))
        guard let login = answers.login, answers.faults.isEmpty else { return page(answers, words) }
        do {
            let made = try await desk.store.register(
                answers.party, in: files.store, login: login, name: answers.names.name,
                password: answers.password.password, at: desk.place(of: visit))
            return try await letIn(made.account, made.party, visit)
        } catch let error as AccountError where error.code == .loginTaken || error.code == .heldUp {
            answers.faults.add("dang-nhap", words.error(error.code.rawValue, error.arguments))
            return page(answers, words)
        }
    }

    /// On with the second of the three steps.
    private func letIn(_ account: Account, _ party: String, _ visit: Visit) async throws -> Response {
        let steps = Address.files(.party, .part(party, .edit)).path + "?buoc=2"
        guard
            case .signedIn(let token, let device) = try await desk.store.open(
                account, .oneFactor, at: desk.place(of: visit))
        else { return desk.seeOther(.signIn(.signIn), query: "xong=tai-khoan") }
        return desk.seeOther(path: steps, cookies: [desk.cookie.setting(token), desk.cookie.settingDevice(device)])
    }

    private func page(_ answers: RegistrationAnswers, _ words: AccountWords) -> Response {
        let view = files.view(words.visit)
        let form = Form(
            action: Address.signIn(.registration).path, errors: answers.faults.summary,
            [
                Piece(Fieldset(words.text("registration.party"), answers.aboutParty(view))),
                Piece(
                    Fieldset(
                        words.text("registration.person"), hint: words.text("registration.person.hint"),
                        answers.aboutPerson(words))),
            ], buttons: [Button(words.text("registration.button"))])
        let steps = Steps(
            words.text("file.steps"),
            ["party.step.who", "party.step.reach", "party.step.papers"].map { words.text($0) }, current: 0)
        let page = AccountPage(
            words, words.text("registration.title"), lead: [words.text("registration.lead")],
            [Piece(steps), Piece(form)])
        return desk.page(page, words.visit, status: answers.faults.isEmpty ? .ok : .unprocessableContent)
    }
}
