import Records
import Traceability

/// What somebody who takes part says first: who they are, and with what they will sign in.
struct RegistrationAnswers: Sendable {
    private(set) var party: PartyFile
    let names: AccountNames
    let password: NewPassword
    private let typedLogin: String
    private let hasAgreed: Bool
    var faults = FormFaults()

    /// Offices are let in by the administrator.
    private static let kinds = PartyKind.allCases.filter { $0 != .state }

    var login: Login? { Login(typedLogin) }

    /// Nothing yet.
    init(_ words: AccountWords, today: CivilDay) {
        party = PartyFile(.household, name: "", on: today)
        names = AccountNames()
        password = NewPassword.unasked
        (typedLogin, hasAgreed) = ("", false)
    }

    /// - Parameter communes: those that the form offers.
    init(
        _ form: FormBody, _ words: AccountWords, _ circumstances: FileCircumstances, communes: Set<String>
    ) {
        let kind = form["partyKind"].flatMap(PartyKind.init(rawValue:)).flatMap { Self.kinds.contains($0) ? $0 : nil }
        party = PartyFile(
            kind ?? .household, name: AccountNames.seen(in: form["name"] ?? ""),
            commune: form.answer("address/commune"),
            on: circumstances.today)
        party.sector = form["sector"].flatMap(Sector.init(rawValue:))
        typedLogin = form["dang-nhap"] ?? ""
        names = AccountNames(form, words)
        password = NewPassword(form, for: Login(typedLogin), words)
        hasAgreed = form["consent"] == Consent.Manner.screen.rawValue
        if hasAgreed { party.consent = Consent(day: circumstances.today, manner: .screen) }
        if let login = Login(typedLogin), login.isPhone { party.phone = PhoneNumber(login.text)?.text ?? login.text }
        if kind == nil { faults.add("partyKind", words.text("registration.kind.missing")) }
        judgeParty(words, communes)
        faults.add(names.faults)
        if login == nil { faults.add("dang-nhap", words.text("account.login.wrong")) }
        faults.add(password.faults)
        if !hasAgreed { faults.add("consent-1", words.text("registration.consent.missing")) }
    }

    private mutating func judgeParty(_ words: AccountWords, _ communes: Set<String>) {
        if party.name.isEmpty || party.name.utf8.count > 600 {
            faults.add("name", words.text("registration.name.missing"))
        }
        guard let commune = party.address.commune, communes.contains(commune) else {
            return faults.add("address/commune", words.text("registration.commune.missing"))
        }
    }

    // MARK: Asked again

    func aboutParty(_ view: FileView) -> [Piece] {
        let kinds = Self.kinds.map {
            Choice($0.rawValue, view.text("lookup.party.\($0.rawValue)"), isChosen: $0 == party.partyKind)
        }
        let sectors = Sector.allCases.map {
            Choice($0.rawValue, view.text("account.sector.\($0.rawValue)").begun, isChosen: $0 == party.sector)
        }
        return [
            field("partyKind", view.text("party.kind"), Select(kinds)),
            field(
                "name", view.text("party.name"), hint: view.text("party.name.hint"),
                TextInput(party.name, maxLength: 200)),
            field(
                "address/commune", view.text("party.commune"), hint: view.text("party.commune.hint"),
                CommuneSelect(party.address.commune, view).control),
            Piece(
                Field(
                    "sector", view.text("party.sector"), hint: view.text("party.sector.hint"), isOptional: true,
                    Select([Choice("", view.text("file.choose"))] + sectors))),
        ]
    }

    func aboutPerson(_ words: AccountWords) -> [Piece] {
        let login = field(
            "dang-nhap", words.text("signIn.login"), hint: words.text("account.login.hint"),
            TextInput.login(typedLogin))
        let consent = ChoiceGroup(
            "consent", words.text("party.consent"), .checkbox, hint: words.text("party.consent.hint"),
            error: faults["consent-1"],
            [Choice(Consent.Manner.screen.rawValue, words.text("registration.consent"), isChosen: hasAgreed)])
        return [names.fields(words)[0], login] + NewPassword.fields(words, faults) + [Piece(consent)]
    }

    private func field(_ name: String, _ label: String, hint: String? = nil, _ control: some Component) -> Piece {
        Piece(Field(name, label, hint: hint, error: faults[name], control))
    }
}
