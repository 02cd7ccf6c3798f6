import Traceability

/// The questions a paper's file is filled in by.
struct DocumentQuestions {
    let draft: FileDraft<DocumentFile>
    let view: FileView

    private var file: DocumentFile { draft.file }

    var what: [Piece] {
        let types = DocumentType.allCases.map {
            Choice($0.rawValue, view.text("document.type.\($0.rawValue)"), isChosen: $0 == file.type)
        }
        var parts = [
            Piece(Field("type", view.text("document.type"), Select(types))),
            line("name", "document.name", file.name, hint: "document.name.hint", isAsked: true, most: 200),
            line("number", "document.number", file.number, hint: "document.number.hint", most: 100),
            line("issuer", "document.issuer", file.issuer, hint: "document.issuer.hint", most: 200),
            draft.field(
                "scope/standards", view.text("document.standards"), hint: view.text("document.standards.hint"),
                isOptional: true,
                TextArea(file.scope.standards.joined(separator: "\n"), rows: 2, maxLength: 2_000)),
        ]
        if let replaces = file.replaces { parts.append(Piece(HiddenField("replaces", replaces))) }
        // Whose paper it is follows from who writes it; an officer or a cooperative says it.
        if view.visit.asker?.parties.contains(file.owner) != true {
            parts.insert(
                line("owner", "document.owner", file.owner, hint: "document.owner.hint", isAsked: true, most: 64),
                at: 0)
        }
        return parts
    }

    var scope: [Piece] {
        [
            Piece(
                ChoiceGroup(
                    "scope/isWholeParty", view.text("document.covers"), .checkbox,
                    hint: view.text("document.covers.hint"), error: draft.errors["scope"], isOptional: true,
                    id: "scope",
                    [
                        Choice(
                            "1", view.text("document.covers.party"), hint: view.text("document.covers.party.hint"),
                            isChosen: file.scope.isWholeParty)
                    ]))
        ] + offered(.product, "scope/products", "document.covers.products", file.scope.products)
            + offered(.place, "scope/places", "document.covers.places", file.scope.places)
            + [
                day("validFrom", "document.validFrom", file.validFrom),
                day("validTo", "document.validTo", file.validTo),
            ]
    }

    private func offered(_ kind: FileKind, _ name: String, _ label: String, _ chosen: [String]) -> [Piece] {
        let choices = view.choices[kind] ?? []
        guard !choices.isEmpty else { return [] }
        return [
            Piece(
                ChoiceGroup(
                    name, view.text(label), .checkbox, error: draft.errors[name], isOptional: true,
                    choices.map { Choice($0.id, $0.name, isChosen: chosen.contains($0.id)) }))
        ]
    }

    var audience: [Piece] {
        [
            Piece(
                ChoiceGroup(
                    "audience", view.text("document.audience"), .radio, hint: view.text("document.audience.hint"),
                    DocumentAudience.allCases.reversed().map { audience in
                        Choice(
                            audience.rawValue, view.text("document.audience.\(audience.rawValue)"),
                            hint: view.text("document.audience.\(audience.rawValue).hint"),
                            isChosen: audience == file.audience)
                    })),
            draft.field(
                "partners", view.text("document.partners"), hint: view.text("document.partners.hint"), isOptional: true,
                TextArea(file.partners.joined(separator: "\n"), rows: 2, maxLength: 4_000)),
            draft.field(
                "note", view.text("document.note"), hint: view.text("document.note.hint"), isOptional: true,
                TextArea(file.note ?? "", rows: 2, maxLength: 1_000)),
        ]
    }

    // MARK: Controls

    private func line(
        _ name: String, _ label: String, _ value: String?, hint: String? = nil, isAsked: Bool = false, most: Int
    ) -> Piece {
        draft.field(
            name, view.text(label), hint: hint.map { view.text($0) }, isOptional: !isAsked,
            TextInput(value ?? "", maxLength: most))
    }

    private func day(_ name: String, _ label: String, _ value: CivilDay?) -> Piece {
        draft.field(
            name, view.text(label), hint: view.text("file.day.hint"), isOptional: true, TextInput.day(view.day(value)))
    }
}
