import Records
import Sheets
import Traceability

/// How links are spoken of on working pages.
struct LinkWords: Sendable {
    let view: FileView

    init(_ view: FileView) { self.view = view }

    func text(_ key: String, _ arguments: [String: String] = [:]) -> String { view.text(key, arguments) }

    func type(_ name: String) -> String {
        LinkType(named: name).map { text("linkType.\($0.rawValue)") } ?? name
    }

    /// A code as it is printed, `(01)09521001010115 (10)LO1`: a line may end between its parts and nowhere else.
    func code(_ anchor: String) -> String {
        let parts = anchor.split(separator: "/").map(String.init)
        guard !parts.isEmpty, parts.count.isMultiple(of: 2) else { return anchor }
        return stride(from: 0, to: parts.count, by: 2).map { index in
            "(\(parts[index]))\(PercentCoding.decode(parts[index + 1]) ?? parts[index + 1])"
        }.joined(separator: " ")
    }

    func day(_ text: String?) -> String { text.flatMap { CivilDay(reading: $0) }.map(DayText.writing) ?? "" }

    /// `từ 01/11/2026 đến 30/11/2026`.
    func span(_ draft: LinkDraft) -> String {
        let (from, until) = (day(draft.from), day(draft.until))
        switch (from.isEmpty, until.isEmpty) {
        case (true, true): return text("links.always")
        case (false, true): return text("links.since", ["from": from])
        case (true, false): return text("links.upTo", ["until": until])
        case (false, false): return text("links.span", ["from": from, "until": until])
        }
    }

    func state(_ stored: StoredLink) -> Badge {
        if stored.endedAt != nil { return Badge(text("links.state.ended"), .neutral) }
        if stored.health?.isDead ?? false { return Badge(text("links.state.dead"), .danger) }
        guard let link = stored.draft.judged().link, link.holds(on: view.today) else {
            return Badge(text("links.state.outside"), .caution)
        }
        return Badge(text("links.state.standing"), .neutral)
    }

    /// `21/11/2026 08:00: trả lời tốt (200)`.
    func health(_ health: LinkHealth?) -> String {
        guard let health, let at = health.checkedAt else { return text("links.unchecked") }
        let when = view.instant(at)
        if let cause = health.cause {
            let why = text("link.cause.\(cause.rawValue)")
            let status = health.status.map { " (\($0))" } ?? ""
            return "\(when): \(why)\(status)"
        }
        return text("links.good", ["time": when, "status": health.status.map { String($0) } ?? ""])
    }

    /// `C7: …`: what of a table was not taken as it stood.
    func note(_ note: SheetNote) -> String {
        let arguments = note.arguments.merging(["count": String(note.count)]) { one, _ in one }
        let words = text("error.\(note.code.rawValue)", arguments)
        return note.cell.map { "\($0): \(words)" } ?? words
    }

    func finding(_ finding: Finding) -> String { view.finding(finding) }

    /// `trước → sau`.
    func difference(_ change: FileChange) -> String {
        let (before, after) = (change.before ?? "", change.after ?? "")
        if before.isEmpty { return after }
        return after.isEmpty ? text("file.history.removed", ["before": before]) : "\(before) → \(after)"
    }

    /// The field of the form that a finding is about.
    static func field(_ pointer: String?) -> String {
        switch pointer {
        case "/linkType": "loai"
        case "/href": "dia-chi"
        case "/title": "ten"
        case "/hreflang": "ngon-ngu"
        case "/type": "kieu"
        case "/context": "thi-truong"
        case "/from": "tu"
        case "/until": "den"
        default: "ma"
        }
    }

    /// A member of a link in its history.
    func member(_ path: String) -> String {
        switch path.split(separator: "/").prefix(2).last.map(String.init) ?? path {
        case "anchor": text("links.anchor")
        case "linkType": text("links.type")
        case "href": text("links.href")
        case "title": text("links.name")
        case "hreflang": text("links.languages")
        case "type": text("links.media")
        case "context": text("links.markets")
        case "from": text("links.from")
        case "until": text("links.until")
        case "ended": text("links.state.ended")
        default: path
        }
    }
}
