import Records
import Traceability

/// A decision as an officer types it.
struct SuspensionForm: Sendable {
    private(set) var faults = FormFaults()
    private(set) var subject: SuspensionSubject?
    private(set) var terms: SuspensionTerms
    private var typed: [String: String] = [:]

    /// The members of the decision, and what the form calls them.
    private static let names = [
        "code": "ma", "decision": "so", "authority": "co-quan", "reason": "ly-do", "from": "tu", "until": "den",
    ]

    /// To begin with.
    init(code: String, authority: String, on today: CivilDay) {
        terms = SuspensionTerms(.display, decision: "", authority: authority, reason: "", from: today)
        typed = ["ma": code, "tu": DayText.writing(today), "co-quan": authority]
    }

    init(_ form: FormBody, _ view: FileView) {
        for name in Self.names.values { typed[name] = form[name] ?? "" }
        terms = SuspensionTerms(
            form["muc"].flatMap(SuspensionKind.init(rawValue:)) ?? .display, decision: form["so"] ?? "",
            authority: form["co-quan"] ?? "", reason: form["ly-do"] ?? "", from: view.today)
        do throws(SuspensionRefusal) {
            subject = try SuspensionSubject(reading: form["ma"] ?? "")
        } catch {
            add(error.finding, view)
        }
        terms.from = day("tu", view) ?? view.today
        terms.until = day("den", view)
        for finding in terms.findings(on: view.today) where faults[Self.name(finding)] == nil { add(finding, view) }
    }

    mutating func add(_ finding: Finding, _ view: FileView) { add(Self.name(finding), view.finding(finding)) }
    mutating func add(_ name: String, _ text: String) { faults.add(name, text) }

    private static func name(_ finding: Finding) -> String {
        let member = finding.pointer.map { String($0.dropFirst()) } ?? "code"
        return names[member] ?? member
    }

    private mutating func day(_ name: String, _ view: FileView) -> CivilDay? {
        guard let text = typed[name], !text.isEmpty else { return nil }
        if let day = DayText.reading(text) { return day }
        faults.add(name, view.text("error.link.dayWrong", ["found": String(text.prefix(20))]))
        return nil
    }

    func fields(_ view: FileView) -> [Piece] {
        let kinds = SuspensionKind.allCases.map { kind in
            Choice(
                kind.rawValue, view.text("suspension.kind.\(kind.rawValue)"),
                hint: view.text("suspension.kind.\(kind.rawValue).hint"), isChosen: kind == terms.kind)
        }
        return [
            field(
                "ma", "suspension.code", hint: "suspension.code.hint", TextInput(typed["ma"] ?? "", maxLength: 500),
                view),
            Piece(ChoiceGroup("muc", view.text("suspension.kind"), .radio, kinds)),
            field(
                "so", "suspension.decision", hint: "suspension.decision.hint",
                TextInput(typed["so"] ?? "", width: .code, maxLength: 200), view),
            field(
                "co-quan", "suspension.authority", hint: "suspension.authority.hint",
                TextInput(typed["co-quan"] ?? "", maxLength: 200), view),
            field(
                "ly-do", "suspension.reason", hint: "suspension.reason.hint",
                TextArea(typed["ly-do"] ?? "", rows: 3, maxLength: 1_000), view),
            field("tu", "suspension.from", hint: nil, .day(typed["tu"] ?? ""), view),
            field(
                "den", "suspension.until", hint: "suspension.until.hint", isOptional: true, .day(typed["den"] ?? ""),
                view),
        ]
    }

    private func field(
        _ name: String, _ label: String, hint: String?, isOptional: Bool = false, _ control: TextInput, _ view: FileView
    ) -> Piece { piece(name, label, hint, isOptional, control, view) }

    private func field(
        _ name: String, _ label: String, hint: String?, _ control: TextArea, _ view: FileView
    ) -> Piece { piece(name, label, hint, false, control, view) }

    private func piece(
        _ name: String, _ label: String, _ hint: String?, _ isOptional: Bool, _ control: some Component,
        _ view: FileView
    ) -> Piece {
        Piece(
            Field(
                name, view.text(label), hint: hint.map { view.text($0) }, error: faults[name], isOptional: isOptional,
                control))
    }
}
