import Traceability

/// How near a paper is to its end, for a badge.
struct DocumentTerm: Sendable {
    private let end: CivilDay?
    private let today: CivilDay

    init(_ file: DocumentFile, on today: CivilDay) {
        end = file.validTo
        self.today = today
    }

    /// Nil while it has long to go, or gives no end.
    func badge(_ view: FileView) -> Badge? {
        guard let end else { return nil }
        let left = end.days(since: today)
        if left < 0 { return Badge(view.text("document.term.over"), .danger) }
        guard left <= ReminderStep.first.rawValue else { return nil }
        return Badge(
            left == 0
                ? view.text("document.term.today") : view.text("document.term.left", ["days": String(left)]), .caution)
    }
}
