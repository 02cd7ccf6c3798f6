import Hummingbird
import Records
import Traceability

/// `/quan-ly/cac-tai-khoan`: every account and its parts, for the administrator.
struct AccountsHandler: Handler {
    let desk: AccountDesk

    private static let perPage = 50

    func answer(_ visit: Visit) async throws -> Response {
        let words = desk.words(visit)
        guard visit.method == .post else {
            guard let id = visit.query["ma"] else { return try await list(visit, words) }
            guard let account = try await desk.store.account(id) else { throw Problem.notFound }
            return try await show(visit, account, words)
        }
        let form = try await visit.form(settings: desk.settings)
        if form["viec"] == "moi" { return try await invite(visit, form, words) }
        guard let account = try await desk.store.account(form["ma"] ?? "") else { throw Problem.notFound }
        return try await act(visit, account, form, words)
    }

    private var path: String { AccountRoute.accounts.rawValue }
    private func address(_ account: Account) -> String { "\(path)?ma=\(PercentCoding.encode(account.id))" }

    // MARK: All

    private func list(
        _ visit: Visit, _ words: AccountWords, _ draft: GrantForm = GrantForm()
    ) async throws -> Response {
        let typed = visit.query["tim"] ?? ""
        let prefix = Login(typed)?.text ?? typed.lowercased()
        let found = try await desk.store.accounts(
            prefix: prefix, after: visit.query["sau"] ?? "", limit: Self.perPage + 1)
        let accounts = found.prefix(Self.perPage)
        var parts = [
            Piece(
                SearchBox(
                    "tim", words.text("account.all.search"), action: path, value: typed,
                    hint: words.text("account.all.search.hint"))),
            Piece(table(Array(accounts), words)),
        ]
        if found.count > Self.perPage, let last = accounts.last {
            let next = "\(path)?tim=\(PercentCoding.encode(typed))&sau=\(PercentCoding.encode(last.login))"
            parts.append(Piece(Link(words.text("account.all.more"), to: next)))
        }
        let name = Field(
            "ten", words.text("account.people.whom"), hint: words.text("account.people.whom.hint"),
            error: draft.faults["ten"], TextInput(draft.name, maxLength: 100))
        let form = Form(
            action: path, sending: visit.formFields + [HiddenField("viec", "moi")], errors: draft.faults.summary,
            [Piece(name)] + draft.fields(words), buttons: [Button(words.text("account.people.invite.button"))])
        let page = AccountPage(
            words, words.text("account.all.title"), parts,
            sections: [
                .init(
                    "moi", words.text("account.people.invite"), lead: [words.text("account.people.invite.lead")],
                    [Piece(form)])
            ])
        return desk.page(page, visit, status: draft.faults.isEmpty ? .ok : .unprocessableContent)
    }

    private func table(_ accounts: [Account], _ words: AccountWords) -> DataTable {
        let rows = accounts.map { account in
            DataTable.Row([
                .init(account.loginShown, to: address(account)), .init(account.name),
                .init(account.grants.map { words.part($0) }.joined(separator: "; ")), state(account, words),
            ])
        }
        return DataTable(
            words.text("account.all.title"),
            columns: [
                .init(words.text("account.login")), .init(words.text("account.name")),
                .init(words.text("account.parts")), .init(words.text("account.state")),
            ], rows: rows, instead: rows.isEmpty ? Piece(Blank(words.text("account.all.none"), "")) : nil)
    }

    private func state(_ account: Account, _ words: AccountWords) -> DataTable.Cell {
        if account.endedAt != nil { return .init("", badge: Badge(words.text("account.state.ended"), .neutral)) }
        if account.needsSecondFactor, !account.hasSecondFactor {
            return .init("", badge: Badge(words.text("account.state.noSecondFactor"), .caution))
        }
        return .init(words.text(account.passwordAt == nil ? "account.state.noPassword" : "account.state.active"))
    }

    private func invite(_ visit: Visit, _ form: FormBody, _ words: AccountWords) async throws -> Response {
        let draft = GrantForm(form, words, wantsName: true)
        guard let grant = draft.grant, draft.faults.isEmpty else { return try await list(visit, words, draft) }
        let code = try await desk.store.invite(grant, name: draft.name, by: visit.author)
        let address = desk.address(.invitation, "ma=\(code.shown)")
        let lead = [words.text("account.handed.invited", ["name": draft.name, "part": words.part(grant)])]
        let back = Link(words.text("account.all.title"), to: path)
        return desk.page(
            .handed(code, address: address, words.text("account.people.invite"), lead: lead, back: back, words), visit)
    }

    // MARK: One

    private func show(
        _ visit: Visit, _ account: Account, _ words: AccountWords, _ draft: GrantForm = GrantForm(),
        notice: Notice? = nil
    ) async throws -> Response {
        let hidden = visit.formFields + [HiddenField("ma", account.id)]
        let lines: [SummaryList.Line] = [
            .init(words.text("signIn.login"), account.loginShown),
            .init(
                words.text("account.secondFactor.title"),
                words.text(account.hasSecondFactor ? "account.on" : "account.off")),
            .init(words.text("account.created"), words.instant(account.createdAt)),
        ]
        let sections = account.endedAt == nil ? sections(account, hidden, words, draft) : []
        let ended = Notice(.info, words.text("account.state.ended"))
        let page = AccountPage(
            words, account.name, trail: words.trail + [Link(words.text("account.all.title"), to: path)],
            notice: notice ?? (account.endedAt == nil ? nil : ended), [Piece(SummaryList(lines))], sections: sections)
        return desk.page(page, visit, status: draft.faults.isEmpty && notice == nil ? .ok : .unprocessableContent)
    }

    private func sections(
        _ account: Account, _ hidden: [HiddenField], _ words: AccountWords, _ draft: GrantForm
    ) -> [AccountPage.Section] {
        func form(_ deed: String, _ parts: [Piece], _ button: Button, errors: ErrorSummary? = nil) -> Piece {
            Piece(
                Form(
                    action: path, sending: hidden + [HiddenField("viec", deed)], errors: errors, parts,
                    buttons: [button]))
        }
        var sections: [AccountPage.Section] = []
        if !account.parts.isEmpty {
            let choices = account.parts.enumerated().map { index, part in
                Choice(
                    String(part.number), words.part(part.grant),
                    hint: words.text("account.since", ["time": words.instant(part.givenAt)]), isChosen: index == 0)
            }
            let which = Piece(ChoiceGroup("quyen", words.text("account.parts.which"), .radio, choices))
            sections.append(
                .init(
                    "quyen", words.text("account.parts"),
                    [form("bot", [which], Button(words.text("account.parts.end"), .secondary))]))
        }
        sections.append(
            .init(
                "them", words.text("account.parts.add"),
                [
                    form(
                        "them", draft.fields(words), Button(words.text("account.parts.add")),
                        errors: draft.faults.summary)
                ]))
        sections.append(
            .init(
                "dat-lai", words.text("account.reset.title"), lead: [words.text("account.reset.lead")],
                [form("dat-lai", [], Button(words.text("account.reset.button"), .secondary))]))
        if account.hasSecondFactor {
            sections.append(
                .init(
                    "hai-lop", words.text("account.secondFactor.turnOff"),
                    lead: [words.text("account.secondFactor.lost")],
                    [form("hai-lop", [], Button(words.text("account.secondFactor.turnOff"), .secondary))]))
        }
        sections.append(
            .init(
                "ket-thuc", words.text("account.end.title"), lead: [words.text("account.end.lead")],
                [form("ket-thuc", [], Button(words.text("account.end.title"), .danger))]))
        return sections
    }

    private func act(
        _ visit: Visit, _ account: Account, _ form: FormBody, _ words: AccountWords
    ) async throws -> Response {
        do {
            switch form["viec"] {
            case "bot":
                try await desk.store.endPart(
                    form["quyen"].flatMap { Int64($0) } ?? 0, of: account.id, by: visit.author)
            case "them":
                let draft = GrantForm(form, words, wantsName: false)
                guard let grant = draft.grant, draft.faults.isEmpty else {
                    return try await show(visit, account, words, draft)
                }
                try await desk.store.give(grant, to: account.id, by: visit.author)
            case "dat-lai":
                return try await desk.handReset(of: account, visit, back: Link(account.name, to: address(account)))
            case "hai-lop":
                let asking = sure(
                    visit, account, form, "account.secondFactor.lost", button: "account.secondFactor.turnOff", words)
                if let asking { return asking }
                try await desk.store.removeSecondFactor(of: account, by: visit.author)
            case "ket-thuc":
                let asking = sure(visit, account, form, "account.end.lead", button: "account.end.title", words)
                if let asking { return asking }
                try await desk.store.end(account.id, by: visit.author)
            default: throw Problem(.badRequest, "form.broken")
            }
        } catch let error as AccountError where error.code != .busy {
            let notice = Notice(.danger, words.error(error.code.rawValue, error.arguments), isUrgent: true)
            return try await show(visit, account, words, notice: notice)
        }
        return desk.seeOther(path: address(account))
    }

    private func sure(
        _ visit: Visit, _ account: Account, _ form: FormBody, _ text: String, button: String, _ words: AccountWords
    ) -> Response? {
        desk.confirmation(
            visit, form, "\(words.text(button)): \(account.name), \(account.loginShown)?", words.text(text),
            button: words.text(button), back: Link(account.name, to: address(account)))
    }
}
