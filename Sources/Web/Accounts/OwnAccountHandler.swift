import Hummingbird
import Records
import Traceability

/// `/quan-ly/tai-khoan`: one's own account.
struct OwnAccountHandler: Handler {
    let desk: AccountDesk

    func answer(_ visit: Visit) async throws -> Response {
        let person = try visit.requirePerson()
        guard visit.method == .post else { return desk.page(try await page(visit, person), visit) }
        let form = try await visit.form(settings: desk.settings)
        let draft = AccountNames(form, desk.words(visit))
        guard draft.faults.isEmpty else {
            return desk.page(try await page(visit, person, draft), visit, status: .unprocessableContent)
        }
        try await desk.store.rename(
            person.account.id, name: draft.name, email: draft.email, by: visit.author)
        return desk.seeOther(.account(.own), query: "xong=ten")
    }

    private func page(
        _ visit: Visit, _ person: SignedIn, _ draft: AccountNames? = nil
    ) async throws -> AccountPage {
        let words = desk.words(visit)
        let draft = draft ?? AccountNames(person.account)
        let form = Form(
            action: Address.account(.own).path, sending: visit.formFields, errors: draft.faults.summary,
            draft.fields(words), buttons: [Button(words.text("account.save"))])
        let out = Form(
            action: Address.signIn(.signOut).path, sending: visit.formFields, [],
            buttons: [Button(words.text("signIn.out"), .secondary)])
        return AccountPage(
            words, words.text("account.title"), notice: notice(visit, person, words),
            [Piece(summary(person, words))],
            sections: [.init("ten-goi", words.text("account.names"), [Piece(form)])]
                + (try await signOn(visit, person, words))
                + [.init("roi", words.text("signIn.out"), lead: [words.text("signIn.out.lead")], [Piece(out)])])
    }

    /// Whether the province's own sign-on leads here, and the way to change that.
    private func signOn(
        _ visit: Visit, _ person: SignedIn, _ words: AccountWords
    ) async throws -> [AccountPage.Section] {
        guard let door = desk.signOn else { return [] }
        let name = ["name": door.name(in: visit.language)]
        let isTied = try await door.store.isTied(person.account.id)
        let button =
            isTied
            ? Button(words.text("account.sso.untie"), .secondary, sends: ("viec", "bo"))
            : Button(words.text("account.sso.tie", name), .secondary, sends: ("viec", "gan"))
        let form = Form(action: Address.signIn(.signOn).path, sending: visit.formFields, [], buttons: [button])
        let isFree = !isTied || person.account.passwordAt != nil
        return [
            .init(
                "sso", words.text("signIn.sso.title", name),
                lead: [words.text(isTied ? "account.sso.tied" : "account.sso.untied", name)],
                isFree ? [Piece(form)] : [])
        ]
    }

    private func summary(_ person: SignedIn, _ words: AccountWords) -> SummaryList {
        let account = person.account
        let parts = account.grants.map { words.part($0) }
        let second = account.hasSecondFactor
        let toSecond = Link(
            words.text(second ? "account.change" : "account.secondFactor.turnOn"),
            to: Address.account(.secondFactor).path,
            spoken: words.text("account.secondFactor.title"))
        return SummaryList([
            .init(words.text("signIn.login"), account.loginShown),
            .init(
                words.text("account.parts"),
                parts.isEmpty ? words.text("account.parts.none") : parts.joined(separator: "; ")),
            .init(
                words.text("signIn.password"), account.passwordAt.map(words.instant) ?? words.text("account.none"),
                action: Link(
                    words.text("account.change"), to: Address.account(.password).path,
                    spoken: words.text("account.password.title"))),
            .init(
                words.text("account.secondFactor.title"), words.text(second ? "account.on" : "account.off"),
                badge: second || !account.needsSecondFactor ? nil : Badge(words.text("account.needed"), .caution),
                action: toSecond),
            .init(
                words.text("account.sessions.title"), words.instant(person.session.createdAt),
                action: Link(
                    words.text("account.see"), to: Address.account(.sessions).path,
                    spoken: words.text("account.sessions.title"))),
        ])
    }

    private func notice(_ visit: Visit, _ person: SignedIn, _ words: AccountWords) -> Notice? {
        if person.caller.owesSecondFactor {
            let link = Link(words.text("account.secondFactor.turnOn"), to: Address.account(.secondFactor).path)
            return Notice(
                .caution, words.text("account.secondFactor.owed"), words.text("account.secondFactor.owed.text"),
                links: [link])
        }
        switch visit.query["xong"] {
        case "ten": return Notice(.success, words.text("account.saved"))
        case "mat-khau": return Notice(.success, words.text("account.password.done"))
        case "gan": return Notice(.success, words.text("account.sso.done"))
        case "bo-gan": return Notice(.success, words.text("account.sso.undone"))
        case "hai-lop": return Notice(.success, words.text("account.secondFactor.removed"))
        default: return nil
        }
    }
}
