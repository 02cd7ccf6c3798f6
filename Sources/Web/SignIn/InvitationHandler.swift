import Hummingbird
import Records
import Traceability

/// `/loi-moi?ma=CODE`: an account, or one more part for an account that is there. The code stands in the query, which no log keeps.
struct InvitationHandler: Handler {
    let desk: AccountDesk

    func answer(_ visit: Visit) async throws -> Response {
        guard visit.method == .post else { return try await show(visit) }
        return visit.person == nil ? try await join(visit) : try await add(visit)
    }

    private func show(_ visit: Visit) async throws -> Response {
        let words = desk.words(visit)
        guard let typed = visit.query["ma"] else { return desk.page(asking(words, FormFaults()), visit) }
        guard let code = HandedCode(typed), let invited = try await desk.store.invitation(code) else {
            var faults = FormFaults()
            faults.add("ma", words.error(AccountError.Code.wrongCode.rawValue))
            return desk.page(asking(words, faults), visit, status: .unprocessableContent)
        }
        let part = try await describe(invited, words)
        if let person = visit.person {
            return desk.page(adding(visit, person, code, part, words), visit)
        }
        let draft = Draft(names: AccountNames(name: invited.name))
        return desk.page(joining(code, part, draft, words), visit)
    }

    private func describe(_ invited: AccountCode, _ words: AccountWords) async throws -> String {
        guard let grant = invited.grant else { return "" }
        guard let party = grant.party else { return words.part(grant) }
        return words.part(grant, partyName: try await desk.parties.card(of: party).shown)
    }

    // MARK: A new account

    /// What somebody typed to make an account.
    private struct Draft {
        var names: AccountNames
        var login = ""
        var faults = FormFaults()
    }

    private func join(_ visit: Visit) async throws -> Response {
        let form = try await FormReader(settings: desk.settings, limits: .answers).read(visit)
        let words = desk.words(visit)
        guard let code = form["ma"].flatMap({ HandedCode($0) }), let invited = try await desk.store.invitation(code)
        else { return desk.page(asking(words, wrongCode(words)), visit, status: .unprocessableContent) }
        var draft = Draft(names: AccountNames(form, words), login: form["dang-nhap"] ?? "")
        let new = NewPassword(form, for: Login(draft.login), words)
        let login = Login(draft.login)
        if login == nil { draft.faults.add("dang-nhap", words.text("account.login.wrong")) }
        draft.faults.add(draft.names.faults)
        draft.faults.add(new.faults)
        let part = try await describe(invited, words)
        guard let login, draft.faults.isEmpty else {
            return desk.page(joining(code, part, draft, words), visit, status: .unprocessableContent)
        }
        do {
            _ = try await desk.store.accept(
                code, login: login, name: draft.names.name, password: new.password, at: desk.place(of: visit))
        } catch let error as AccountError where error.code == .loginTaken {
            draft.faults.add("dang-nhap", words.error(error.code.rawValue))
            return desk.page(joining(code, part, draft, words), visit, status: .unprocessableContent)
        }
        return desk.seeOther(.signIn(.signIn), query: "xong=tai-khoan")
    }

    private func joining(_ code: HandedCode, _ part: String, _ draft: Draft, _ words: AccountWords) -> AccountPage {
        let login = Field(
            "dang-nhap", words.text("signIn.login"), hint: words.text("account.login.hint"),
            error: draft.faults["dang-nhap"], TextInput.login(draft.login))
        let form = Form(
            action: Address.signIn(.invitation).path, sending: [HiddenField("ma", code.shown)],
            errors: draft.faults.summary,
            [Piece(login)] + draft.names.fields(words).prefix(1) + NewPassword.fields(words, draft.faults),
            buttons: [Button(words.text("account.invitation.button"))])
        return AccountPage(
            words, words.text("account.invitation.title"), lead: [words.text("account.invitation.lead")],
            notice: Notice(.info, words.text("account.invitation.part", ["part": part])), [Piece(form)])
    }

    // MARK: One more part

    private func add(_ visit: Visit) async throws -> Response {
        let form = try await visit.form(settings: desk.settings)
        let person = try visit.requirePerson()
        guard let code = form["ma"].flatMap({ HandedCode($0) }) else { throw Problem.notFound }
        _ = try await desk.store.accept(code, for: person.account, at: desk.place(of: visit))
        return desk.seeOther(.account(.own))
    }

    private func adding(
        _ visit: Visit, _ person: SignedIn, _ code: HandedCode, _ part: String, _ words: AccountWords
    ) -> AccountPage {
        let form = Form(
            action: Address.signIn(.invitation).path, sending: visit.formFields + [HiddenField("ma", code.shown)], [],
            buttons: [Button(words.text("account.invitation.add"))])
        return AccountPage(
            words, words.text("account.invitation.title"),
            lead: [words.text("account.invitation.adding", ["login": person.account.loginShown])],
            notice: Notice(.info, words.text("account.invitation.part", ["part": part])), [Piece(form)])
    }

    // MARK: The code first

    private func wrongCode(_ words: AccountWords) -> FormFaults {
        var faults = FormFaults()
        faults.add("ma", words.error(AccountError.Code.wrongCode.rawValue))
        return faults
    }

    private func asking(_ words: AccountWords, _ faults: FormFaults) -> AccountPage {
        let form = Form(
            action: Address.signIn(.invitation).path, method: "get", errors: faults.summary,
            [
                Piece(
                    Field(
                        "ma", words.text("account.code"), hint: words.text("account.code.hint"), error: faults["ma"],
                        TextInput.oneTimeCode()))
            ], buttons: [Button(words.text("account.invitation.open"))])
        return AccountPage(
            words, words.text("account.invitation.title"), lead: [words.text("account.invitation.ask")],
            [Piece(form)])
    }
}
