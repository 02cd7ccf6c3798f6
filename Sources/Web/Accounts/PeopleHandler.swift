import Hummingbird
import Records
import Traceability

/// `/quan-ly/nhan-su`: who works for a party; invitations, codes for a new password, hand-over.
struct PeopleHandler: Handler {
    let desk: AccountDesk

    private var parties: PartyDesk { PartyDesk(desk: desk, route: .people, deed: .accountInvite) }

    func answer(_ visit: Visit) async throws -> Response {
        let words = desk.words(visit)
        guard visit.method == .post else {
            guard let party = try await parties.party(visit) else {
                return desk.page(try await parties.asking(visit, words.text("account.people.title"), words), visit)
            }
            return try await show(visit, party, words)
        }
        let form = try await visit.form(settings: desk.settings)
        guard let party = try await parties.party(visit, form) else { throw Problem.notFound }
        switch form["viec"] {
        case "moi": return try await invite(visit, party, form, words)
        case "thu-lai":
            try await desk.store.withdraw(form["loi-moi"] ?? "", from: party.id, by: visit.author)
            return desk.seeOther(path: parties.address(party.id))
        case "dat-lai": return try await reset(visit, party, form, words)
        case "thoi": return try await end(visit, party, form, words)
        default: throw Problem(.badRequest, "form.broken")
        }
    }

    // MARK: Showing

    private func show(
        _ visit: Visit, _ party: PartyCard, _ words: AccountWords, faults: FormFaults = FormFaults()
    ) async throws -> Response {
        let people = try await desk.store.people(of: party.id)
        if let id = visit.query["nguoi"], let account = people.first(where: { $0.id == id }) {
            return desk.page(one(visit, party, account, people, words, faults), visit, status: status(faults))
        }
        let page = AccountPage(
            words, words.text("account.people.title"), lead: [words.text("account.people.of", ["party": party.shown])],
            [Piece(table(people, party, words))],
            sections: [
                .init(
                    "moi", words.text("account.people.invite"), lead: [words.text("account.people.invite.lead")],
                    [Piece(inviting(visit, party, words, faults))])
            ] + (try await pending(visit, party, words)))
        return desk.page(page, visit, status: status(faults))
    }

    private func status(_ faults: FormFaults) -> HTTPResponse.Status { faults.isEmpty ? .ok : .unprocessableContent }

    private func table(_ people: [Account], _ party: PartyCard, _ words: AccountWords) -> DataTable {
        let rows = people.map { account in
            let roles = account.grants.filter { $0.party == party.id }.map { words.role($0.role) }
            return DataTable.Row([
                .init(account.name, to: parties.address(party.id, "&nguoi=\(PercentCoding.encode(account.id))")),
                .init(account.loginShown), .init(roles.joined(separator: ", ")),
                .init(words.text(account.hasSecondFactor ? "account.on" : "account.off")),
            ])
        }
        let nobody = Piece(Blank(words.text("account.people.nobody"), words.text("account.people.nobody.text")))
        return DataTable(
            words.text("account.people.title"),
            columns: [
                .init(words.text("account.name")), .init(words.text("account.login")),
                .init(words.text("account.parts")),
                .init(words.text("account.secondFactor.title")),
            ], rows: rows, instead: rows.isEmpty ? nobody : nil)
    }

    private func inviting(
        _ visit: Visit, _ party: PartyCard, _ words: AccountWords, _ faults: FormFaults
    ) -> Form {
        let roles: [Role] = [.staff, .owner, .provider]
        let choices = roles.map { role in
            Choice(
                role.rawValue, words.role(role), hint: words.text("account.role.\(role.rawValue).hint"),
                isChosen: role == .staff)
        }
        return Form(
            action: AccountRoute.people.rawValue,
            sending: visit.formFields + [parties.field(party.id), HiddenField("viec", "moi")], errors: faults.summary,
            [
                Piece(
                    Field(
                        "ten", words.text("account.people.whom"), hint: words.text("account.people.whom.hint"),
                        error: faults["ten"], TextInput(maxLength: 100))),
                Piece(ChoiceGroup("vai-tro", words.text("account.parts"), .radio, choices)),
                Piece(
                    Field(
                        "gui-toi", words.text("account.people.send"), hint: words.text("account.people.send.hint"),
                        error: faults["gui-toi"], isOptional: true, TextInput(maxLength: 200))),
            ], buttons: [Button(words.text("account.people.invite.button"))])
    }

    private func pending(
        _ visit: Visit, _ party: PartyCard, _ words: AccountWords
    ) async throws -> [AccountPage.Section] {
        let waiting = try await desk.store.invitations(to: party.id)
        guard !waiting.isEmpty else { return [] }
        let choices = waiting.enumerated().map { index, code in
            Choice(
                code.id, "\(code.name) – \(code.grant.map { words.role($0.role) } ?? "")",
                hint: words.text("account.until", ["time": words.instant(code.expiresAt)]), isChosen: index == 0)
        }
        let form = Form(
            action: AccountRoute.people.rawValue,
            sending: visit.formFields + [parties.field(party.id), HiddenField("viec", "thu-lai")],
            [Piece(ChoiceGroup("loi-moi", words.text("account.people.pending.which"), .radio, choices))],
            buttons: [Button(words.text("account.people.withdraw"), .secondary)])
        return [.init("cho", words.text("account.people.pending"), [Piece(form)])]
    }

    /// One person, and what can be done.
    private func one(
        _ visit: Visit, _ party: PartyCard, _ account: Account, _ people: [Account], _ words: AccountWords,
        _ faults: FormFaults
    ) -> AccountPage {
        let hidden = visit.formFields + [parties.field(party.id), HiddenField("nguoi", account.id)]
        let back = Link(words.text("account.people.title"), to: parties.address(party.id))
        var sections: [AccountPage.Section] = []
        if visit.may(.accountManage, on: party.subject) {
            let reset = Form(
                action: AccountRoute.people.rawValue, sending: hidden + [HiddenField("viec", "dat-lai")], [],
                buttons: [Button(words.text("account.reset.button"), .secondary)])
            sections.append(
                .init(
                    "dat-lai", words.text("account.reset.title"), lead: [words.text("account.reset.lead")],
                    [Piece(reset)]))
            sections.append(
                .init(
                    "thoi", words.text("account.leave.title"), lead: [words.text("account.leave.lead")],
                    [Piece(leaving(account, party, people, hidden, words, faults))]))
        }
        let parts = account.parts.filter { $0.grant.party == party.id }
        let lines = parts.map { part in
            SummaryList.Line(
                words.role(part.grant.role), words.text("account.since", ["time": words.instant(part.givenAt)]))
        }
        return AccountPage(
            words, account.name, trail: words.trail + [back],
            [Piece(SummaryList([.init(words.text("signIn.login"), account.loginShown)] + lines))], sections: sections)
    }

    private func leaving(
        _ account: Account, _ party: PartyCard, _ people: [Account], _ hidden: [HiddenField], _ words: AccountWords,
        _ faults: FormFaults
    ) -> Form {
        let others = people.filter { $0.id != account.id }
        let choices =
            [Choice("", words.text("account.leave.nobody"), isChosen: true)]
            + others.map { Choice($0.id, "\($0.name), \($0.loginShown)") }
        return Form(
            action: AccountRoute.people.rawValue
                + "?\(PartyDesk.parameter)=\(PercentCoding.encode(party.id))&nguoi=\(PercentCoding.encode(account.id))",
            sending: hidden + [HiddenField("viec", "thoi")], errors: faults.summary,
            [
                Piece(
                    Field(
                        "ban-giao", words.text("account.leave.to"), hint: words.text("account.leave.to.hint"),
                        error: faults["ban-giao"], isOptional: true, Select(choices)))
            ], buttons: [Button(words.text("account.leave.button"), .danger)])
    }

    // MARK: Doing

    private func invite(
        _ visit: Visit, _ party: PartyCard, _ form: FormBody, _ words: AccountWords
    ) async throws -> Response {
        let name = AccountNames(form, words)
        guard name.faults.isEmpty else { return try await show(visit, party, words, faults: name.faults) }
        guard let role = form["vai-tro"].flatMap(Role.init(rawValue:)), let grant = Grant(role: role, party: party.id)
        else { throw Problem(.badRequest, "form.broken") }
        guard let asker = visit.asker, Access.decideGranting(grant, at: party.subject, by: asker).isAllowed else {
            throw Problem(.forbidden, Decision.Refusal.role.rawValue)
        }
        let part = words.part(grant, partyName: party.shown)
        var letter: (CodeLetter, MessageRecipient)?
        if let written = form.answer("gui-toi") {
            guard let recipient = MessageRecipient.phone(written: written) ?? .email(written: written) else {
                var faults = FormFaults()
                faults.add("gui-toi", words.text("account.people.send.wrong"))
                return try await show(visit, party, words, faults: faults)
            }
            let address = desk.pages.installation.publicOrigin + Address.signIn(.invitation).path
            letter = (words.letter(invitation: address, part: part), recipient)
        }
        let code = try await desk.store.invite(grant, name: name.name, by: visit.author, sending: letter)
        let address = desk.address(.invitation, "ma=\(code.shown)")
        let lead = [
            words.text(
                "account.handed.invited", ["name": name.name, "part": words.part(grant, partyName: party.shown)])
        ]
        let back = Link(words.text("account.people.title"), to: parties.address(party.id))
        return desk.page(
            .handed(code, address: address, words.text("account.people.invite"), lead: lead, back: back, words), visit)
    }

    private func reset(
        _ visit: Visit, _ party: PartyCard, _ form: FormBody, _ words: AccountWords
    ) async throws -> Response {
        let account = try await member(visit, party, form)
        return try await desk.handReset(
            of: account, visit, back: Link(words.text("account.people.title"), to: parties.address(party.id)))
    }

    private func end(
        _ visit: Visit, _ party: PartyCard, _ form: FormBody, _ words: AccountWords
    ) async throws -> Response {
        try visit.require(.accountManage, on: party.subject)
        let people = try await desk.store.people(of: party.id)
        guard let account = people.first(where: { $0.id == form["nguoi"] }) else { throw Problem.notFound }
        let back = Link(words.text("account.people.title"), to: parties.address(party.id))
        let asking = desk.confirmation(
            visit, form, words.text("account.leave.sure", ["name": account.name]), words.text("account.leave.lead"),
            button: words.text("account.leave.button"), back: back)
        if let asking { return asking }
        let successor = form.answer("ban-giao").flatMap { id in people.first { $0.id == id } }
        do {
            for part in account.parts where part.grant.party == party.id {
                if let successor {
                    try await desk.store.handOver(part.number, of: account.id, to: successor.id, by: visit.author)
                } else {
                    try await desk.store.endPart(part.number, of: account.id, by: visit.author)
                }
            }
        } catch let error as AccountError where error.code == .lastOwner {
            var faults = FormFaults()
            faults.add("ban-giao", words.error(error.code.rawValue))
            return desk.page(one(visit, party, account, people, words, faults), visit, status: status(faults))
        }
        return desk.seeOther(path: parties.address(party.id))
    }

    /// Somebody of the party.
    private func member(_ visit: Visit, _ party: PartyCard, _ form: FormBody) async throws -> Account {
        let people = try await desk.store.people(of: party.id)
        guard let account = people.first(where: { $0.id == form["nguoi"] }) else { throw Problem.notFound }
        return account
    }
}
