import Hummingbird
import Records

/// `/quan-ly/tai-khoan/phien`: the browsers one is signed in with.
struct SessionsHandler: Handler {
    let desk: AccountDesk

    func answer(_ visit: Visit) async throws -> Response {
        let person = try visit.requirePerson()
        guard visit.method == .post else { return try await show(visit, person) }
        let form = try await visit.form(settings: desk.settings)
        if let id = form.answer("phien") {
            try await desk.store.endSession(id, of: person.account.id, at: desk.place(of: visit))
        } else {
            try await desk.store.endOtherSessions(
                of: person.account.id, keeping: person.token, at: desk.place(of: visit))
        }
        return desk.seeOther(.account(.sessions), query: "xong=1")
    }

    private func show(_ visit: Visit, _ person: SignedIn) async throws -> Response {
        let words = desk.words(visit)
        let sessions = try await desk.store.sessions(of: person.account.id)
        let others = sessions.filter { $0.id != person.session.id }
        var parts = [Piece(table(sessions, person, words))]
        if !others.isEmpty { parts.append(Piece(ending(visit, others, words))) }
        let notice = visit.query["xong"] == nil ? nil : Notice(.success, words.text("account.sessions.done"))
        let page = AccountPage(
            words, words.text("account.sessions.title"), trail: words.ownTrail,
            lead: [words.text("account.sessions.lead")], notice: notice, parts)
        return desk.page(page, visit)
    }

    private func table(_ sessions: [AccountSession], _ person: SignedIn, _ words: AccountWords) -> DataTable {
        let rows = sessions.map { session in
            let isThis = session.id == person.session.id
            return DataTable.Row([
                .init(
                    BrowserName.of(session.agent) ?? words.text("account.sessions.unknown"),
                    badge: isThis ? Badge(words.text("account.sessions.this"), .neutral) : nil),
                .init(session.network), .init(words.instant(session.createdAt)),
                .init(words.instant(session.expiresAt)),
            ])
        }
        let columns = [
            DataTable.Column(words.text("account.sessions.browser")),
            DataTable.Column(words.text("account.sessions.network")),
            DataTable.Column(words.text("account.sessions.since")),
            DataTable.Column(words.text("account.sessions.until")),
        ]
        return DataTable(words.text("account.sessions.title"), columns: columns, rows: rows)
    }

    /// One of the others, or all of them.
    private func ending(_ visit: Visit, _ others: [AccountSession], _ words: AccountWords) -> Form {
        let choices =
            [Choice("", words.text("account.sessions.all"), isChosen: true)]
            + others.map { session in
                let name = BrowserName.of(session.agent) ?? words.text("account.sessions.unknown")
                return Choice(session.id, "\(name), \(words.instant(session.createdAt))")
            }
        return Form(
            action: Address.account(.sessions).path, sending: visit.formFields,
            [Piece(ChoiceGroup("phien", words.text("account.sessions.which"), .radio, choices))],
            buttons: [Button(words.text("account.sessions.end"), .danger)])
    }
}
