import Traceability

/// A part as an administrator types it.
struct GrantForm: Sendable {
    private(set) var name = ""
    private var role: Role?
    private var party = ""
    private var communes = ""
    private var sectors: Set<Sector> = []
    private var stages: Set<ReviewStage> = []
    private(set) var faults = FormFaults()

    init() {}

    init(_ form: FormBody, _ words: AccountWords, wantsName: Bool) {
        name = form["ten"] ?? ""
        role = form["vai-tro"].flatMap(Role.init(rawValue:))
        party = form["noi"] ?? ""
        communes = form["dia-ban"] ?? ""
        sectors = Set(form.all("linh-vuc").compactMap(Sector.init(rawValue:)))
        stages = Set(form.all("buoc").compactMap(ReviewStage.init(rawValue:)))
        if wantsName { faults.add(AccountNames(form, words).faults) }
        if role == nil { faults.add("vai-tro", words.text("account.role.missing")) }
        for code in codes where words.places.commune(code) == nil {
            faults.add("dia-ban", words.text("account.communes.unknown", ["code": code]))
        }
        if role != nil, faults.isEmpty, grant == nil { faults.add("vai-tro", words.text("account.part.unfit")) }
    }

    private var codes: Set<String> { Set(communes.split { ",; \n".contains($0) }.map(String.init)) }

    /// Nil for what no such role can have.
    var grant: Grant? {
        role.flatMap {
            Grant(
                role: $0, party: party.isEmpty ? nil : party, communes: codes, sectors: sectors, stages: stages)
        }
    }

    func fields(_ words: AccountWords) -> [Piece] {
        let roles = Role.allCases.map { Choice($0.rawValue, words.role($0), isChosen: $0 == role) }
        let sectors = Sector.allCases.map { sector in
            Choice(
                sector.rawValue, words.text("account.sector.\(sector.rawValue)").begun,
                isChosen: self.sectors.contains(sector))
        }
        let stages = ReviewStage.allCases.map { stage in
            Choice(
                stage.rawValue, words.text("review.stage.\(stage.rawValue)"), isChosen: self.stages.contains(stage))
        }
        return [
            Piece(
                Field(
                    "vai-tro", words.text("account.parts"), error: faults["vai-tro"],
                    Select([Choice("", words.text("account.role.choose"))] + roles))),
            Piece(
                Field(
                    "noi", words.text("account.party"), hint: words.text("account.party.forRole"), isOptional: true,
                    TextInput(party, maxLength: 100))),
            Piece(
                Field(
                    "dia-ban", words.text("account.communes"), hint: words.text("account.communes.hint"),
                    error: faults["dia-ban"], isOptional: true, TextInput(communes, maxLength: 600))),
            Piece(
                ChoiceGroup(
                    "linh-vuc", words.text("account.sectors"), .checkbox, hint: words.text("account.sectors.hint"),
                    isOptional: true, sectors)),
            Piece(
                ChoiceGroup(
                    "buoc", words.text("account.stages"), .checkbox, hint: words.text("account.stages.hint"),
                    isOptional: true, stages)),
        ]
    }
}
