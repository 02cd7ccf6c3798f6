import Hummingbird
import Records
import Traceability

/// `/quan-ly/tai-khoan/hai-lop`: a telephone as a second proof.
struct SecondFactorHandler: Handler {
    let desk: AccountDesk

    func answer(_ visit: Visit) async throws -> Response {
        let person = try visit.requirePerson()
        guard visit.method == .post else { return try await show(visit, person, FormFaults()) }
        let form = try await visit.form(settings: desk.settings)
        switch form["viec"] {
        case "bat-dau":
            guard !person.account.hasSecondFactor || person.session.stage == .bothFactors else {
                throw Problem.notFound
            }
            _ = try await desk.store.beginEnrolment(person.token)
            return desk.seeOther(.account(.secondFactor))
        case "thoi":
            try await desk.store.cancelEnrolment(person.token)
            return desk.seeOther(.account(.secondFactor))
        case "xac-nhan": return try await confirm(visit, person, form["ma"] ?? "")
        case "tat": return try await remove(visit, person)
        default: throw Problem(.badRequest, "form.broken")
        }
    }

    private func confirm(_ visit: Visit, _ person: SignedIn, _ code: String) async throws -> Response {
        let words = desk.words(visit)
        let codes = try await desk.store.confirmEnrolment(
            of: person.account, person.token, code: code, at: desk.place(of: visit))
        guard let codes else {
            var faults = FormFaults()
            faults.add("ma", words.text("account.secondFactor.wrong"))
            return try await show(visit, person, faults)
        }
        return desk.page(.recovery(codes, words), visit)
    }

    private func remove(_ visit: Visit, _ person: SignedIn) async throws -> Response {
        do {
            try await desk.store.removeSecondFactor(of: person.account, by: visit.author)
            return desk.seeOther(.signIn(.signIn), cookies: [desk.cookie.clearing])
        } catch let error as AccountError where error.code == .secondFactorNeeded {
            throw Problem(.forbidden, error.code.rawValue)
        }
    }

    private func show(_ visit: Visit, _ person: SignedIn, _ faults: FormFaults) async throws -> Response {
        let words = desk.words(visit)
        let status: HTTPResponse.Status = faults.isEmpty ? .ok : .unprocessableContent
        if let secret = try await desk.store.enrolment(person.token) {
            return desk.page(enrolment(visit, secret, words, faults), visit, status: status)
        }
        if person.account.hasSecondFactor {
            let left = try await desk.store.recoveryCodesLeft(of: person.account.id)
            return desk.page(present(visit, person, left, words), visit)
        }
        return desk.page(beginning(visit, person, words), visit)
    }

    private func beginning(_ visit: Visit, _ person: SignedIn, _ words: AccountWords) -> AccountPage {
        let notice =
            person.caller.owesSecondFactor
            ? Notice(.caution, words.text("account.secondFactor.owed"), words.text("account.secondFactor.owed.text"))
            : nil
        return AccountPage(
            words, words.text("account.secondFactor.title"), trail: words.ownTrail,
            lead: [words.text("account.secondFactor.lead"), words.text("account.secondFactor.app")], notice: notice,
            [Piece(act(visit, "bat-dau", Button(words.text("account.secondFactor.turnOn"))))])
    }

    private func enrolment(
        _ visit: Visit, _ secret: OneTimePassword, _ words: AccountWords, _ faults: FormFaults
    ) -> AccountPage {
        let form = Form(
            action: Address.account(.secondFactor).path,
            sending: visit.formFields + [HiddenField("viec", "xac-nhan")], errors: faults.summary,
            [
                Piece(
                    Field(
                        "ma", words.text("signIn.second.code"), hint: words.text("account.secondFactor.code.hint"),
                        error: faults["ma"], TextInput.oneTimeCode()))
            ], buttons: [Button(words.text("account.secondFactor.confirm"))])
        let typed = stride(from: 0, to: 32, by: 4).map { start in
            String(Base32.encode(secret.secret).dropFirst(start).prefix(4))
        }.joined(separator: " ")
        let byHand = Details(
            words.text("account.secondFactor.byHand"), [words.text("account.secondFactor.key", ["key": typed])])
        return AccountPage(
            words, words.text("account.secondFactor.title"), trail: words.ownTrail,
            lead: [words.text("account.secondFactor.scan")], symbol: Address.account(.symbol).path,
            [Piece(byHand), Piece(form), Piece(act(visit, "thoi", Button(words.text("work.cancel"), .quiet)))])
    }

    private func present(_ visit: Visit, _ person: SignedIn, _ left: Int, _ words: AccountWords) -> AccountPage {
        let since = person.account.secondFactorAt.map(words.instant) ?? ""
        let renew = Form(
            action: Address.account(.recovery).path, sending: visit.formFields, [],
            buttons: [Button(words.text("account.recovery.renew"), .secondary)])
        var sections: [AccountPage.Section] = [
            .init(
                "du-phong", words.text("account.recovery.title"),
                lead: [words.text("account.recovery.left", ["count": String(left)])], [Piece(renew)]),
            .init(
                "doi-may", words.text("account.secondFactor.move"),
                lead: [words.text("account.secondFactor.move.lead")],
                [Piece(act(visit, "bat-dau", Button(words.text("account.secondFactor.move"), .secondary)))]),
        ]
        if !person.account.needsSecondFactor {
            sections.append(
                .init(
                    "tat", words.text("account.secondFactor.turnOff"),
                    lead: [words.text("account.secondFactor.turnOff.lead")],
                    [Piece(act(visit, "tat", Button(words.text("account.secondFactor.turnOff"), .danger)))]))
        }
        return AccountPage(
            words, words.text("account.secondFactor.title"), trail: words.ownTrail,
            notice: Notice(.success, words.text("account.secondFactor.since", ["time": since])), sections: sections)
    }

    private func act(_ visit: Visit, _ deed: String, _ button: Button) -> Form {
        Form(
            action: Address.account(.secondFactor).path, sending: visit.formFields + [HiddenField("viec", deed)], [],
            buttons: [button])
    }
}

extension AccountPage {
    /// The codes for who loses the telephone, shown this once.
    static func recovery(_ codes: [HandedCode], _ words: AccountWords) -> AccountPage {
        AccountPage(
            words, words.text("account.recovery.title"), trail: words.ownTrail,
            lead: [words.text("account.recovery.lead")],
            notice: Notice(.success, words.text("account.secondFactor.done")), codes: codes.map(\.shown),
            [Piece(Button(words.text("account.recovery.kept"), address: Address.account(.own).path))])
    }
}
