import Traceability

extension PartyGuide {
    /// Three short steps: who it is, how to reach it, what is on paper.
    func steps(_ draft: FileDraft<PartyFile>, _ view: FileView) -> [FileStep] {
        [
            FileStep(title: view.text("party.step.who"), parts: who(draft, view)),
            FileStep(title: view.text("party.step.reach"), parts: reach(draft, view)),
            FileStep(title: view.text("party.step.papers"), parts: papers(draft, view)),
        ]
    }

    private func who(_ draft: FileDraft<PartyFile>, _ view: FileView) -> [Piece] {
        let file = draft.file
        return [
            draft.field(
                "partyKind", view.text("party.kind"),
                Select(
                    PartyKind.allCases.map {
                        Choice($0.rawValue, view.text("lookup.party.\($0.rawValue)"), isChosen: $0 == file.partyKind)
                    })),
            draft.field(
                "name", view.text("party.name"), hint: view.text("party.name.hint"),
                TextInput(file.name, maxLength: 200)),
            draft.field(
                "address/commune", view.text("party.commune"), hint: view.text("party.commune.hint"),
                CommuneSelect(file.address.commune, view).control),
            draft.field(
                "sector", view.text("party.sector"), hint: view.text("party.sector.hint"),
                Select(
                    [Choice("", view.text("file.choose"))]
                        + Sector.allCases.map {
                            Choice(
                                $0.rawValue, view.text("account.sector.\($0.rawValue)").begun,
                                isChosen: $0 == file.sector)
                        })),
        ]
    }

    private func reach(_ draft: FileDraft<PartyFile>, _ view: FileView) -> [Piece] {
        let file = draft.file
        return [
            draft.field(
                "phone", view.text("party.phone"), hint: view.text("party.phone.hint"),
                TextInput.digits(file.phone ?? "", maxLength: 20)),
            draft.field(
                "representative/name", view.text("party.representative"), isOptional: true,
                TextInput(file.representative?.name ?? "", maxLength: 200)),
            draft.field(
                "representative/title", view.text("party.representative.title"), isOptional: true,
                TextInput(file.representative?.title ?? "", maxLength: 100)),
            draft.field(
                "address/street", view.text("party.street"), hint: view.text("party.street.hint"), isOptional: true,
                TextInput(file.address.street ?? "", maxLength: 300)),
            draft.field(
                "email", view.text("party.email"), isOptional: true, TextInput(file.email ?? "", maxLength: 254)),
            draft.field(
                "website", view.text("party.website"), isOptional: true, TextInput(file.website ?? "", maxLength: 300)),
        ]
    }

    private func papers(_ draft: FileDraft<PartyFile>, _ view: FileView) -> [Piece] {
        let file = draft.file
        return [
            draft.field(
                "taxCode", view.text("party.taxCode"), hint: view.text("party.taxCode.hint"), isOptional: true,
                TextInput.digits(file.taxCode ?? "", maxLength: 20)),
            draft.field(
                "licence/number", view.text("party.licence"), isOptional: true,
                TextInput(file.licence?.number ?? "", width: .code, maxLength: 60)),
            draft.field(
                "licence/date", view.text("party.licence.date"), hint: view.text("file.day.hint"), isOptional: true,
                TextInput.day(view.day(file.licence?.date))),
            draft.field(
                "licence/issuer", view.text("party.licence.issuer"), isOptional: true,
                TextInput(file.licence?.issuer ?? "", maxLength: 200)),
            draft.field(
                "address/printed", view.text("party.printed"), hint: view.text("party.printed.hint"), isOptional: true,
                TextInput(file.address.printed ?? "", maxLength: 300)),
            draft.field(
                "nameEnglish", view.text("party.nameEnglish"), isOptional: true,
                TextInput(file.nameEnglish ?? "", maxLength: 200)),
            draft.field(
                "gln", view.text("party.gln"), hint: view.text("party.gln.hint"), isOptional: true,
                TextInput.digits(file.gln ?? "", maxLength: 13)),
            Piece(
                ChoiceGroup(
                    "consent", view.text("party.consent"), .checkbox, hint: view.text("party.consent.hint"),
                    isOptional: true,
                    [
                        Choice(
                            Consent.Manner.paper.rawValue, view.text("party.consent.given"),
                            isChosen: file.consent != nil)
                    ])),
            // A box that is not ticked sends nothing: this says that it was asked.
            Piece(HiddenField("consent-asked", "1")),
        ]
    }

    func reading(_ form: FormBody, into file: PartyFile, by view: FileView) -> PartyFile {
        var file = file
        let text = { (name: String, value: inout String?) in
            if form[name] != nil { value = form.answer(name) }
        }
        let isOffice = view.visit.asker?.grants.contains { !$0.role.isOfParty } ?? false
        // Nobody calls themselves a body of the state.
        if let kind = form["partyKind"].flatMap(PartyKind.init(rawValue:)), kind != .state || isOffice {
            file.partyKind = kind
        }
        if let name = form["name"] { file.name = name }
        text("nameEnglish", &file.nameEnglish)
        text("address/commune", &file.address.commune)
        text("address/street", &file.address.street)
        text("address/printed", &file.address.printed)
        if let sector = form["sector"] { file.sector = Sector(rawValue: sector) }
        text("phone", &file.phone)
        file.phone = file.phone.map { PhoneNumber($0)?.text ?? $0 }
        text("email", &file.email)
        text("website", &file.website)
        text("taxCode", &file.taxCode)
        file.taxCode = file.taxCode.map { TaxCode($0)?.text ?? $0 }
        text("gln", &file.gln)
        readPeople(form, into: &file)
        readLicence(form, into: &file)
        if form["consent-asked"] != nil {
            let manner = form["consent"].flatMap(Consent.Manner.init(rawValue:))
            file.consent = manner.map { file.consent ?? Consent(day: view.today, manner: $0) }
        }
        return file
    }

    private func readPeople(_ form: FormBody, into file: inout PartyFile) {
        guard form["representative/name"] != nil else { return }
        let name = form.answer("representative/name")
        file.representative = name.map { name in
            var contact = file.representative ?? Contact(name: name)
            contact.name = name
            contact.title = form.answer("representative/title")
            return contact
        }
    }

    private func readLicence(_ form: FormBody, into file: inout PartyFile) {
        guard form["licence/number"] != nil else { return }
        file.licence = form.answer("licence/number").map { number in
            let date = form.answer("licence/date").flatMap(DayText.reading)
            return Licence(number: number, date: date, issuer: form.answer("licence/issuer"))
        }
    }
}
