import Hummingbird
import Records
import Traceability

/// `/quan-ly/khoa`: the keys of a party's software.
struct KeysHandler: Handler {
    let desk: AccountDesk

    private var parties: PartyDesk { PartyDesk(desk: desk, route: .keys, deed: .keyManage) }
    /// What a party may give its software; the rest is the operator's.
    private static let scopes: [Scope] = [.capture, .read, .filesRead, .files]
    /// Days a key lives; 0 is without end.
    private static let lifetimes = [365, 90, 30, 0]
    private static let day: Int64 = 86_400_000_000

    func answer(_ visit: Visit) async throws -> Response {
        let words = desk.words(visit)
        let heading = words.text("account.keys.title")
        guard visit.method == .post else {
            guard let party = try await parties.party(visit) else {
                return desk.page(try await parties.asking(visit, heading, words), visit)
            }
            return try await show(visit, party, words)
        }
        let form = try await visit.form(settings: desk.settings)
        guard let party = try await parties.party(visit, form), let actor = visit.actor else { throw Problem.notFound }
        switch form["viec"] {
        case "tao": return try await make(visit, party, form, actor, words)
        case "doi", "thu-hoi":
            // Another party's key is none here.
            guard let key = try await desk.keys.keys(of: party.id).first(where: { $0.id == form["khoa"] }) else {
                throw Problem.notFound
            }
            guard form["viec"] == "doi" else {
                let back = Link(words.text("account.keys.title"), to: parties.address(party.id))
                let asking = desk.confirmation(
                    visit, form, words.text("account.keys.sure", ["name": key.name]),
                    words.text("account.keys.sure.text"), button: words.text("account.keys.revoke"), back: back)
                if let asking { return asking }
                try await desk.keys.revoke(key.id, by: actor)
                return desk.seeOther(path: parties.address(party.id))
            }
            guard let made = try await desk.keys.rotate(key.id, by: actor) else { throw Problem.notFound }
            return secret(made.secret, made.key, party, visit, words)
        default: throw Problem(.badRequest, "form.broken")
        }
    }

    private func make(
        _ visit: Visit, _ party: PartyCard, _ form: FormBody, _ actor: Actor, _ words: AccountWords
    ) async throws -> Response {
        let name = AccountNames(form, words, missing: "account.keys.name.missing")
        var faults = name.faults
        let scopes = Set(form.all("pham-vi").compactMap(Scope.init(rawValue:))).intersection(Self.scopes)
        if scopes.isEmpty { faults.add("pham-vi-1", words.text("account.keys.noScope")) }
        // What software sends in is shown to the public: nobody does so before an office knows who they are.
        if scopes.contains(.capture), let status = party.status, [.draft, .submitted, .returned].contains(status) {
            faults.add("pham-vi-1", words.text("account.keys.notApproved"))
        }
        let days = form["han"].flatMap { Int($0) }.flatMap { Self.lifetimes.contains($0) ? $0 : nil }
        if days == nil { faults.add("han", words.text("account.keys.until.wrong")) }
        guard faults.isEmpty, let days else { return try await show(visit, party, words, faults) }
        let expires = days == 0 ? nil : desk.now() + Int64(days) * Self.day
        let made = try await desk.keys.create(
            name: name.name, sender: party.id, scopes: scopes, expiresAt: expires, by: actor)
        return secret(made.secret, made.key, party, visit, words)
    }

    /// Shown this once.
    private func secret(
        _ secret: String, _ key: APIKey, _ party: PartyCard, _ visit: Visit, _ words: AccountWords
    ) -> Response {
        let back = Link(words.text("account.keys.title"), to: parties.address(party.id))
        let page = AccountPage(
            words, key.name, trail: words.trail + [back], lead: [words.text("account.keys.use")],
            notice: Notice(.caution, words.text("account.keys.once")), codes: [secret],
            [Piece(Button(words.text("account.handed.done"), .secondary, address: back.address))])
        return desk.page(page, visit)
    }

    private func show(
        _ visit: Visit, _ party: PartyCard, _ words: AccountWords, _ faults: FormFaults = FormFaults()
    ) async throws -> Response {
        let keys = try await desk.keys.keys(of: party.id)
        let uses = try await desk.keys.uses(of: keys.map(\.id))
        let hidden = visit.formFields + [parties.field(party.id)]
        var sections: [AccountPage.Section] = []
        let living = keys.filter { $0.isValid(at: desk.now()) }
        if !living.isEmpty {
            sections.append(
                .init(
                    "doi", words.text("account.keys.change"), lead: [words.text("account.keys.change.lead")],
                    [Piece(changing(living, hidden, words))]))
        }
        sections.append(
            .init(
                "tao", words.text("account.keys.make"), lead: [words.text("account.keys.make.lead")],
                [Piece(making(hidden, words, faults))]))
        let page = AccountPage(
            words, words.text("account.keys.title"), lead: [words.text("account.keys.of", ["party": party.shown])],
            [Piece(table(keys, uses, words))], sections: sections)
        return desk.page(page, visit, status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    private func table(_ keys: [APIKey], _ uses: [String: Int64], _ words: AccountWords) -> DataTable {
        let now = desk.now()
        let rows = keys.map { key in
            let scopes = key.scopes.sorted().map { words.text("account.scope.\($0.rawValue)") }
            let state: Badge =
                key.isValid(at: now)
                ? Badge(words.text("account.keys.good"), .confirmed)
                : Badge(words.text(key.revokedAt == nil ? "account.keys.expired" : "account.keys.revoked"), .neutral)
            return DataTable.Row([
                .init(key.name, badge: state), .init(scopes.joined(separator: ", ")),
                .init(key.expiresAt.map(words.instant) ?? words.text("account.keys.endless")),
                .init(uses[key.id].map(words.instant) ?? words.text("account.keys.unused")),
            ])
        }
        let none = Piece(Blank(words.text("account.keys.none"), words.text("account.keys.none.text")))
        return DataTable(
            words.text("account.keys.title"),
            columns: [
                .init(words.text("account.keys.name")), .init(words.text("account.keys.scopes")),
                .init(words.text("account.keys.until")), .init(words.text("account.keys.used")),
            ], rows: rows, instead: rows.isEmpty ? none : nil)
    }

    private func changing(_ keys: [APIKey], _ hidden: [HiddenField], _ words: AccountWords) -> Form {
        let choices = keys.enumerated().map { Choice($1.id, $1.name, isChosen: $0 == 0) }
        return Form(
            action: AccountRoute.keys.rawValue, sending: hidden,
            [Piece(ChoiceGroup("khoa", words.text("account.keys.which"), .radio, choices))],
            buttons: [
                Button(words.text("account.keys.rotate"), .secondary, sends: (name: "viec", value: "doi")),
                Button(words.text("account.keys.revoke"), .danger, sends: (name: "viec", value: "thu-hoi")),
            ])
    }

    private func making(_ hidden: [HiddenField], _ words: AccountWords, _ faults: FormFaults) -> Form {
        let scopes = Self.scopes.map { scope in
            Choice(
                scope.rawValue, words.text("account.scope.\(scope.rawValue)"),
                isChosen: scope == .capture || scope == .read)
        }
        let lifetimes = Self.lifetimes.map { days in
            Choice(
                String(days),
                days == 0
                    ? words.text("account.keys.endless") : words.text("account.keys.days", ["count": String(days)]),
                isChosen: days == 365)
        }
        return Form(
            action: AccountRoute.keys.rawValue, sending: hidden + [HiddenField("viec", "tao")],
            errors: faults.summary,
            [
                Piece(
                    Field(
                        "ten", words.text("account.keys.name"), hint: words.text("account.keys.name.hint"),
                        error: faults["ten"], TextInput(maxLength: 100))),
                Piece(
                    ChoiceGroup(
                        "pham-vi", words.text("account.keys.scopes"), .checkbox, error: faults["pham-vi-1"], scopes)),
                Piece(Field("han", words.text("account.keys.until"), error: faults["han"], Select(lifetimes))),
            ], buttons: [Button(words.text("account.keys.make"))])
    }
}
