import Pictures
import Records
import Traceability

/// What an officer confirms, as it was typed.
struct ConfirmationAnswers: Sendable {
    private(set) var faults = FormFaults()
    private(set) var draft: ConfirmationDraft
    private var position: String

    private static let names = [
        "facts": "muc", "authority": "co-quan", "decision": "so", "note": "ghi-chu", "position": "vi-tri",
    ]

    /// To begin with.
    init(authority: String) {
        draft = ConfirmationDraft([], authority: authority)
        position = ""
    }

    /// - Parameter committee: whose name it is, where it is not typed.
    init(_ form: FormBody, committee: String?, _ view: FileView) {
        let facts = form.all("muc").compactMap(ConfirmedFact.init(rawValue:))
        position = form["vi-tri"] ?? ""
        draft = ConfirmationDraft(
            Set(facts), authority: committee ?? form["co-quan"] ?? "", decision: form.answer("so"),
            note: form.answer("ghi-chu"), position: Coordinate(typed: position),
            picture: form.answer("anh-da-gui"), isFarMeant: form["van-ghi"] == "co")
        if !position.isEmpty, draft.position == nil {
            faults.add("vi-tri", view.text("error.confirmation.positionWrong"))
        }
    }

    mutating func add(_ finding: Finding, _ view: FileView) {
        let member = finding.pointer.map { String($0.dropFirst()) } ?? "facts"
        faults.add(Self.names[member] ?? member, view.finding(finding))
    }

    mutating func add(_ name: String, _ text: String) { faults.add(name, text) }
    mutating func add(picture: String) { draft.picture = picture }

    /// - Parameters:
    ///   - said: the facts that the file says something of.
    ///   - metres: how far the position lies from the outline.
    func fields(of kind: FileKind, saying said: Set<ConfirmedFact>, committee: String?, metres: Int?, _ view: FileView)
        -> [Piece]
    {
        let facts = ConfirmedFact.all(of: kind).map { fact in
            Choice(
                fact.rawValue, view.text("confirmation.fact.\(fact.rawValue)"),
                hint: said.contains(fact) ? nil : view.text("error.confirmation.factEmpty"),
                isChosen: draft.facts.contains(fact), isDisabled: !said.contains(fact))
        }
        var fields: [Piece] = [
            Piece(
                ChoiceGroup(
                    "muc", view.text("confirmation.facts"), .checkbox, hint: view.text("confirmation.facts.hint"),
                    error: faults["muc"], facts))
        ]
        if committee == nil {
            fields.append(
                field("co-quan", "confirmation.authority", nil, view, TextInput(draft.authority, maxLength: 200)))
        }
        fields += [
            field(
                "so", "confirmation.decision", "confirmation.decision.hint", isOptional: true, view,
                TextInput(draft.decision ?? "", width: .code, maxLength: 200)),
            field(
                "vi-tri", "confirmation.position", "confirmation.position.hint", isOptional: true, view,
                PositionInput(position, script: view.asset("position.js"))),
        ]
        if let metres, metres > ConfirmationDraft.far {
            let sure = Choice("co", view.text("confirmation.far.sure"), isChosen: draft.isFarMeant)
            fields.append(
                Piece(ChoiceGroup("van-ghi", view.text("confirmation.far"), .checkbox, isOptional: true, [sure])))
        }
        let hint = draft.picture == nil ? "confirmation.picture.hint" : "confirmation.picture.kept"
        fields += [
            field(
                "anh", "confirmation.picture", hint, isOptional: true, view,
                FileInput(accept: "image/jpeg,image/png,image/webp")),
            field(
                "ghi-chu", "confirmation.note", "confirmation.note.hint", isOptional: true, view,
                TextArea(draft.note ?? "", rows: 3, maxLength: ConfirmationDraft.mostOfNote)),
        ]
        return fields
    }

    private func field(
        _ name: String, _ label: String, _ hint: String?, isOptional: Bool = false, _ view: FileView,
        _ control: some Component
    ) -> Piece {
        Piece(
            Field(
                name, view.text(label), hint: hint.map { view.text($0) }, error: faults[name], isOptional: isOptional,
                control))
    }
}
