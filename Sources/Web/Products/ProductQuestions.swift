import Traceability

/// The questions a product's file is filled in by.
struct ProductQuestions {
    let draft: FileDraft<ProductFile>
    let view: FileView

    private var file: ProductFile { draft.file }

    // MARK: Steps

    var what: [Piece] {
        var parts = [
            line("name", "product.name", file.name, hint: "product.name.hint", isAsked: true),
            choice(
                "group", "product.group", ProductGroup.self, file.group, "product.group", hint: "product.group.hint"),
            Piece(
                Field(
                    "commune", view.text("product.commune"), hint: view.text("product.commune.hint"),
                    error: draft.errors["commune"], isOptional: true, CommuneSelect(file.commune, view).control)),
            line("brand", "product.brand", file.brand),
            line("nameEnglish", "product.nameEnglish", file.nameEnglish),
            draft.field(
                "about", view.text("product.about"), isOptional: true,
                TextArea(file.about ?? "", rows: 3, maxLength: 2_000)),
        ]
        // Whose product it is follows from who writes it; an officer or a cooperative says it.
        if view.visit.asker?.parties.contains(file.owner) != true {
            parts.insert(
                line("owner", "product.owner", file.owner, hint: "product.owner.hint", isAsked: true), at: 0)
        }
        return parts
    }

    var code: [Piece] {
        let basis = file.basis
        return CodeHelp.pieces(for: file.gtin == nil ? file.owner : "", view) + [
            draft.field(
                "gtin", view.text("product.gtin"), hint: view.text("product.gtin.hint"), isOptional: true,
                TextInput.digits(file.gtin ?? "", maxLength: 14)),
            line(
                "internalCode", "product.internalCode", file.internalCode, hint: "product.internalCode.hint",
                width: .code),
            group(
                "product.basis", hint: "product.basis.hint",
                [
                    choice(
                        "basis/kind", "product.basis.kind", GTINBasis.Kind.self, basis?.kind, "product.basis"),
                    line("basis/paper", "product.basis.paper", basis?.paper),
                    line("basis/holder", "product.basis.holder", basis?.holder, hint: "product.basis.holder.hint"),
                    day("basis/from", "product.from", basis?.from), day("basis/to", "product.to", basis?.to),
                ]),
        ] + authorisation + registration
    }

    /// One more than there are, so that another can be added.
    private var authorisation: [Piece] {
        (0...min(file.authorised.count, 4)).map { place in
            let given = place < file.authorised.count ? file.authorised[place] : nil
            let at = "authorised/\(place)"
            return Piece(
                Fieldset(
                    view.text("product.authorised", ["number": String(place + 1)]),
                    hint: place == 0 ? view.text("product.authorised.hint") : nil,
                    [
                        line("\(at)/party", "product.authorised.party", given?.party, width: .code),
                        day("\(at)/from", "product.from", given?.from), day("\(at)/to", "product.to", given?.to),
                        line("\(at)/paper", "product.basis.paper", given?.paper),
                    ]))
        }
    }

    private var registration: [Piece] {
        let registration = file.registration
        return [
            Piece(
                Fieldset(
                    view.text("product.registration"), hint: view.text("product.registration.hint"),
                    [
                        choice(
                            "registration/step", "product.registration.step", CodeRegistration.Step.self,
                            registration?.step, "product.registration.step"),
                        day("registration/filed", "product.registration.filed", registration?.filed),
                        line("registration/application", "product.registration.application", registration?.application),
                        day("registration/granted", "product.registration.granted", registration?.granted),
                        draft.field(
                            "registration/companyPrefix", view.text("product.registration.prefix"), isOptional: true,
                            TextInput.digits(registration?.companyPrefix ?? "", maxLength: 12)),
                        day("registration/feePaidUntil", "product.registration.fee", registration?.feePaidUntil),
                        day("registration/validTo", "product.registration.validTo", registration?.validTo),
                    ]))
        ]
    }

    var goods: [Piece] {
        let amount = file.net.map { NetContent($0.amount, .gram).text.split(separator: " ")[0] } ?? ""
        return [
            draft.field(
                "net", view.text("product.net"), hint: view.text("product.net.hint"), isOptional: true,
                TextInput.number(String(amount))),
            choice("net/unit", "product.net.unit", NetContent.Unit.self, file.net?.unit, "product.net.unit"),
            choice("origin/phrase", "product.origin", ProductOrigin.Phrase.self, file.origin?.phrase, "product.origin"),
            line(
                "origin/country", "product.origin.country", file.origin?.country, hint: "product.origin.hint",
                width: .code),
            line(
                "hsCode", "product.hsCode", file.hsCode.map { HSCode(reading: $0)?.printed ?? $0 },
                hint: "product.hsCode.hint", width: .code),
            shelfLife,
        ] + packs
    }

    private var shelfLife: Piece {
        let life = file.shelfLife
        return group(
            "product.shelfLife",
            [
                draft.field(
                    "shelfLife/amount", view.text("product.shelfLife.amount"), isOptional: true,
                    TextInput.digits(life.map { String($0.amount) } ?? "", maxLength: 6)),
                choice(
                    "shelfLife/unit", "product.shelfLife.unit", ShelfLife.Unit.self, life?.unit,
                    "product.shelfLife.unit"),
                choice(
                    "shelfLife/from", "product.shelfLife.from", ShelfLife.Start.self, life?.from,
                    "product.shelfLife.from"),
                line("shelfLife/storage", "product.storage", life?.storage),
            ])
    }

    private var packs: [Piece] {
        (0...min(file.packs.count, 4)).map { place in
            let pack = place < file.packs.count ? file.packs[place] : nil
            let at = "packs/\(place)"
            return Piece(
                Fieldset(
                    view.text("product.pack", ["number": String(place + 1)]),
                    hint: place == 0 ? view.text("product.pack.hint") : nil,
                    [
                        line("\(at)/name", "product.pack.name", pack?.name, hint: "product.pack.name.hint"),
                        draft.field(
                            "\(at)/holds", view.text("product.pack.holds"), isOptional: true,
                            TextInput.digits(pack.map { String($0.holds) } ?? "", maxLength: 7)),
                        draft.field(
                            "\(at)/gtin", view.text("product.gtin"), isOptional: true,
                            TextInput.digits(pack?.gtin ?? "", maxLength: 14)),
                    ]))
        }
    }

    var label: [Piece] {
        let groups = LabelGroup.all.map { group in
            Choice(String(group.number), "\(group.number). \(group.name)", isChosen: group.number == file.labelGroup)
        }
        let chosen = file.labelGroup.flatMap(LabelGroup.named)
        let known = chosen.map { $0.items.map(\.item) } ?? [.warnings, .use]
        let items = (known.contains(.warnings) ? known : known + [.warnings]).filter { !$0.isOfLot }
        return [
            Piece(
                Field(
                    "labelGroup", view.text("product.labelGroup"), hint: view.text("product.labelGroup.hint"),
                    error: draft.errors["labelGroup"], isOptional: true,
                    Select([Choice("", view.text("file.choose"))] + groups)))
        ]
            + items.map { item in
                draft.field(
                    "label/\(item.rawValue)", view.text("product.label.\(item.rawValue)"), isOptional: true,
                    TextArea(file.label[item.rawValue] ?? "", rows: 2, maxLength: 1_000))
            }
    }

    var papers: [Piece] {
        let paper = file.papers.first
        return [
            draft.field(
                "standards", view.text("product.standards"), hint: view.text("product.standards.hint"),
                isOptional: true,
                TextArea(file.standards.joined(separator: "\n"), rows: 3, maxLength: 2_000)),
            group(
                "product.paper",
                [
                    choice(
                        "papers/0/kind", "product.paper.kind", ProductPaper.Kind.self, paper?.kind, "product.paper"),
                    line("papers/0/number", "product.paper.number", paper?.number, width: .code),
                    day("papers/0/day", "product.paper.day", paper?.day),
                    line("papers/0/authority", "product.paper.authority", paper?.authority),
                ]),
            group(
                "product.indication", hint: "product.indication.hint",
                [
                    line("indication/name", "product.indication.name", file.indication?.name),
                    line(
                        "indication/certificate", "product.indication.certificate", file.indication?.certificate,
                        width: .code),
                    line("indication/permit", "product.indication.permit", file.indication?.permit, width: .code),
                ]),
            group("product.ocop", recognition),
        ]
    }

    private var recognition: [Piece] {
        let stars = OCOPRecognition.recognised.map { stars in
            Choice(
                String(stars), view.text("product.ocop.stars", ["stars": String(stars)]),
                isChosen: file.ocop?.stars == stars)
        }
        return [
            Piece(
                Field(
                    "ocop/stars", view.text("product.ocop.rank"), error: draft.errors["ocop/stars"], isOptional: true,
                    Select([Choice("", view.text("product.ocop.none"))] + stars))),
            line("ocop/decision", "product.ocop.decision", file.ocop?.decision, width: .code),
            day("ocop/decided", "product.ocop.decided", file.ocop?.decided),
            line("ocop/issuer", "product.ocop.issuer", file.ocop?.issuer),
            day("ocop/validTo", "product.to", file.ocop?.validTo),
        ]
    }

    var today: [Piece] {
        let portal = file.tracing?.isOnNationalPortal
        return [
            choice(
                "tracing/code", "product.tracing", TracingToday.Code.self, file.tracing?.code, "product.tracing",
                hint: "product.tracing.hint"),
            line("tracing/vendor", "product.tracing.vendor", file.tracing?.vendor, hint: "product.tracing.vendor.hint"),
            Piece(
                Field(
                    "tracing/portal", view.text("product.portal"), isOptional: true,
                    Select([
                        Choice("", view.text("product.unknown"), isChosen: portal == nil),
                        Choice("yes", view.text("product.yes"), isChosen: portal == true),
                        Choice("no", view.text("product.no"), isChosen: portal == false),
                    ]))),
        ]
    }

    // MARK: Controls

    private func group(_ legend: String, hint: String? = nil, _ parts: [Piece]) -> Piece {
        Piece(Fieldset(view.text(legend), hint: hint.map { view.text($0) }, parts))
    }

    private func line(
        _ name: String, _ label: String, _ value: String?, hint: String? = nil, isAsked: Bool = false,
        width: TextInput.Width = .full
    ) -> Piece {
        draft.field(
            name, view.text(label), hint: hint.map { view.text($0) }, isOptional: !isAsked,
            TextInput(value ?? "", width: width, maxLength: 300))
    }

    private func day(_ name: String, _ label: String, _ value: CivilDay?) -> Piece {
        draft.field(
            name, view.text(label), hint: view.text("file.day.hint"), isOptional: true, TextInput.day(view.day(value)))
    }

    /// One of a fixed set of answers, or none.
    private func choice<Answer: CaseIterable & RawRepresentable<String> & Equatable>(
        _ name: String, _ label: String, _ answers: Answer.Type, _ chosen: Answer?, _ words: String,
        hint: String? = nil
    ) -> Piece {
        let choices = answers.allCases.map { answer in
            Choice(answer.rawValue, view.text("\(words).\(answer.rawValue)"), isChosen: answer == chosen)
        }
        return Piece(
            Field(
                name, view.text(label), hint: hint.map { view.text($0) }, error: draft.errors[name], isOptional: true,
                Select([Choice("", view.text("file.choose"))] + choices)))
    }
}
