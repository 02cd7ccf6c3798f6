import Notices
import Records
import Traceability

/// The letter that tells who keeps a file what was decided on it.
struct FileNotice<Guide: FileGuide>: Sendable {
    let stored: StoredFile<Guide.File>
    let guide: Guide
    let desk: FileDesk
    let office: NoticeOffice
    /// In Vietnamese, as letters are; knows the file's owner by name.
    let view: FileView

    /// What a letter is written about.
    static var told: Set<FileStatus> { [.active, .returned, .suspended] }

    private var standing: Standing { guide.standing(of: stored.file) }

    /// Who receives it: the file's owner, or the party itself.
    private var receiver: String {
        guide.owner(of: stored.file).map { view.party($0) } ?? guide.name(of: stored.file)
    }

    private var commune: AdministrativeUnit? { stored.subject.commune.flatMap { desk.places.commune($0) } }

    var letter: OfficeLetter {
        let today = desk.today.components
        return OfficeLetter(
            office: office.letterhead, symbol: "\(view.text("letter.kind.short"))-\(office.abbreviation)",
            place: office.place, month: today.month, year: today.year, kind: view.text("letter.kind"),
            subject: view.text("letter.\(standing.status.rawValue).subject"), body: body, recipients: recipients,
            signer: office.signer)
    }

    private var body: [String] {
        let opening = view.text(
            "letter.opening", ["office": office.name, "system": desk.pages.installation.name(in: .vi)])
        let closing = view.text("letter.closing", ["office": office.name, "party": receiver])
        return [opening] + numbered([thing, outcome] + reasons + advice) + [closing]
    }

    /// The parts of what is told, each a heading and the lines under it.
    private func numbered(_ parts: [(String, [String])]) -> [String] {
        parts.enumerated().flatMap { index, part in ["\(index + 1). \(part.0)"] + part.1.map { "- \($0)" } }
    }

    /// Which file it is about, and where it is.
    private var thing: (String, [String]) {
        var lines: [String] = []
        if guide.owner(of: stored.file) != nil { lines.append(view.text("letter.party", ["party": receiver])) }
        if let commune {
            let place = desk.places.text(commune: commune.commune, province: nil, in: .vi) ?? ""
            lines.append(view.text("letter.address", ["place": place]))
        }
        let named = ["name": guide.name(of: stored.file), "id": stored.id]
        return (view.text("letter.thing.\(guide.kind.rawValue)", named), lines)
    }

    private var outcome: (String, [String]) {
        let text = view.text("letter.\(standing.status.rawValue)", ["day": DayText.writing(standing.since)])
        return (text, standing.decision.map { [view.text("letter.decision", ["decision": $0])] } ?? [])
    }

    /// Why, in the officer's words, and what the system found.
    private var reasons: [(String, [String])] {
        var parts: [(String, [String])] = []
        let chosen = (standing.reasons ?? []).filter { $0 != .other }.map { view.text("review.reason.\($0.rawValue)") }
        let typed = (standing.reason ?? "").split(whereSeparator: \.isNewline).map { String($0).trimmed }
        let lines = (chosen + typed).filter { !$0.isEmpty }
        if !lines.isEmpty {
            parts.append((view.text(standing.status == .active ? "letter.remark" : "letter.reason"), lines))
        }
        let findings = guide.findings(stored.file, desk)
        if standing.status == .returned, !findings.isEmpty {
            parts.append((view.text("letter.findings"), findings.map { view.finding($0) }))
        }
        return parts
    }

    /// What to do now.
    private var advice: [(String, [String])] {
        [(view.text("letter.\(standing.status.rawValue).advice", ["office": office.name, "party": receiver]), [])]
    }

    private var recipients: [String] {
        var recipients = [receiver]
        if let commune, commune.commune != office.commune {
            recipients.append("\(view.text("letter.committee.short")) \(commune.text(in: .vi))")
        }
        return recipients + [view.text("letter.fileCopy")]
    }
}
