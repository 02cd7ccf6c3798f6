import Records
import Traceability

/// How confirmations read on working pages.
struct ConfirmationView: Sendable {
    let view: FileView

    init(_ view: FileView) { self.view = view }

    func text(_ key: String, _ arguments: [String: String] = [:]) -> String { view.text(key, arguments) }

    func fact(_ fact: ConfirmedFact) -> String { text("confirmation.fact.\(fact.rawValue)") }

    func state(_ one: StoredConfirmation) -> Badge {
        let kind: Badge.Kind =
            switch one.state {
            case .standing: .confirmed
            case .overtaken: .caution
            case .withdrawn: .neutral
            }
        return Badge(text("confirmation.state.\(one.state.rawValue)"), kind)
    }

    func lines(_ one: StoredConfirmation, _ of: ConfirmationDesk.Confirmed, by: String?) -> [SummaryList.Line] {
        var lines: [SummaryList.Line] = [
            .init(text("confirmation.state"), "", badge: state(one)),
            .init(
                text("confirmation.of"), of.name,
                action: Link(
                    text("confirmation.open"), to: view.address(of.kind, .file(of.id)), spoken: of.name)),
            .init(text("confirmation.what"), fact(one.fact)), .init(text("confirmation.authority"), one.authority),
            .init(text("confirmation.day"), view.day(one.day)),
        ]
        if let decision = one.decision { lines.append(.init(text("confirmation.decision"), decision)) }
        if let note = one.note { lines.append(.init(text("confirmation.note"), note)) }
        if let by { lines.append(.init(text("confirmation.by"), "\(by), \(view.instant(one.at))")) }
        if let distance = one.distance { lines.append(.init(text("confirmation.distance"), metres(distance))) }
        if let position = one.position, view.visit.may(.filePersonal, on: of.subject) {
            lines.append(.init(text("confirmation.position"), position.text))
        }
        if let at = one.overtakenAt { lines.append(.init(text("confirmation.overtaken"), view.instant(at))) }
        if let withdrawn = one.withdrawn {
            lines.append(.init(text("confirmation.withdrawn"), view.instant(withdrawn.at)))
            lines.append(.init(text("confirmation.withdrawn.reason"), withdrawn.reason))
        }
        return lines
    }

    /// `ngay tại đó`, `cách ranh 340 m`.
    func metres(_ metres: Int) -> String {
        guard metres > 0 else { return text("confirmation.inside") }
        return text("confirmation.metres", ["metres": NumberText.grouped(metres, in: view.words.language)])
    }
}
