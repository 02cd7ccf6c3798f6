import GS1
import Records
import Traceability

/// How suspensions read on working pages.
struct SuspensionView: Sendable {
    let view: FileView

    init(_ view: FileView) { self.view = view }

    func text(_ key: String, _ arguments: [String: String] = [:]) -> String { view.text(key, arguments) }

    /// `Lô RI6-2611A`; `Cả sản phẩm`.
    func part(_ subject: SuspensionSubject) -> String {
        text("suspension.level.\(subject.level.rawValue)", ["part": subject.part ?? ""])
    }

    func state(_ stored: StoredSuspension) -> Badge {
        let state = stored.state(on: view.today)
        let kind: Badge.Kind =
            switch state {
            case .holding: .danger
            case .coming: .caution
            case .ended, .lifted: .neutral
            }
        return Badge(text("suspension.state.\(state.rawValue)"), kind)
    }

    func kind(_ stored: StoredSuspension) -> String { text("suspension.kind.\(stored.terms.kind.rawValue)") }

    /// `từ 21/11/2026 đến hết 15/12/2026`.
    func time(_ terms: SuspensionTerms) -> String {
        let days = ["from": view.day(terms.from), "until": view.day(terms.until)]
        return text(terms.until == nil ? "suspension.time.open" : "suspension.time", days)
    }

    /// Whether the business answered, or until when it is asked to.
    func answer(_ stored: StoredSuspension, now: Int64) -> String {
        if let at = stored.answeredAt { return text("suspension.answered", ["at": view.instant(at)]) }
        let key = now <= stored.answerBy ? "suspension.answerBy" : "suspension.answerLate"
        return text(key, ["at": view.instant(stored.answerBy)])
    }

    func lines(_ stored: StoredSuspension, _ product: StoredFile<ProductFile>, now: Int64) -> [SummaryList.Line] {
        let terms = stored.terms
        return [
            .init(text("suspension.state"), "", badge: state(stored)),
            .init(
                text("suspension.what"), "\(product.file.name) – \(part(stored.subject))",
                action: Link(
                    text("suspension.product.open"), to: view.address(.product, .file(product.id)),
                    spoken: product.file.name)),
            .init(
                text("suspension.code"), stored.subject.thing.text,
                action: Link(text("suspension.public"), to: stored.subject.path)),
            .init(text("suspension.kind"), kind(stored)),
            .init(text("suspension.decision"), terms.decision), .init(text("suspension.authority"), terms.authority),
            .init(text("suspension.reason"), terms.reason), .init(text("suspension.days"), time(terms)),
            .init(text("suspension.answer"), answer(stored, now: now)),
        ]
    }

    func finding(_ finding: Finding) -> String { view.finding(finding) }
}
