import Records
import Traceability

/// The parts of a version's page.
struct ListVersionView {
    let list: GoodsList
    let version: StoredListVersion
    let before: StoredListVersion?
    let run: ListRun?
    let holds: Bool
    let names: [String: String]
    let words: ListPhrases

    private static let shown = 100

    private var content: ListContent { version.content }
    private var record: ListVersionHead { version.head }

    // MARK: What it is

    var head: [Piece] {
        var parts: [Piece] = []
        if let done = words.view.visit.query["xong"], ["luu", "bang", "duyet"].contains(done) {
            parts.append(Piece(Notice(.success, words.text("lists.done.\(done)"))))
        }
        parts += findings.prefix(20).map { finding in
            Piece(
                Notice(
                    finding.severity == .error ? .danger : finding.severity == .warning ? .caution : .info,
                    words.finding(finding, in: content)))
        }
        if record.state == .draft, record.editors.contains(words.view.visit.author.actor) {
            parts.append(Piece(Notice(.info, words.text("lists.fourEyes"), words.text("lists.fourEyes.text"))))
        }
        return parts + [Piece(SummaryList(lines))]
    }

    /// What was approved is judged no more.
    private var findings: [Finding] {
        record.state == .draft ? content.findings(as: list.kind, library: words.library) : []
    }

    private func person(_ id: String) -> String { words.view.actor(id, names) }

    private var lines: [SummaryList.Line] {
        var lines: [SummaryList.Line] = [
            .init(words.text("file.status"), "", badge: words.state(record, holds: holds)),
            .init(
                words.text("lists.citation"), content.citation.isEmpty ? "–" : content.citation,
                badge: words.status(of: content.citation)),
            .init(words.text("lists.issued"), words.day(content.issued)),
            .init(words.text("lists.term"), words.term(content.from, content.to)),
            .init(words.text("lists.editors"), record.editors.sorted().map(person).joined(separator: ", ")),
        ].filter { !$0.value.isEmpty || $0.badge != nil }
        if let by = record.approvedBy, let at = record.approvedAt {
            let decision = record.decision.map { " · \($0)" } ?? ""
            lines.append(
                .init(words.text("lists.approvedBy"), "\(person(by)) · \(words.view.instant(at))\(decision)"))
        }
        if let note = content.note, !note.isEmpty { lines.append(.init(words.text("lists.note"), note)) }
        return lines
    }

    // MARK: Sections

    var sections: [SectionedPage.Section] {
        [touching, comparing, listing].compactMap(\.self)
    }

    /// How far products have been judged, and whom it touches.
    private var touching: SectionedPage.Section? {
        guard let run else { return nil }
        let judged = words.text(
            "lists.progress", ["done": words.number(run.judged), "total": words.number(run.total)])
        var parts: [Piece] = []
        if run.state != .done {
            parts.append(
                Piece(
                    Progress(id: "tien-do", words.text("lists.judging"), judged, done: run.judged, of: run.total)))
        }
        parts.append(
            Piece(
                Notice(
                    .info,
                    words.text(
                        "lists.touches.count",
                        ["products": words.number(run.touched), "parties": words.number(run.parties)]),
                    words.text(
                        record.state == .approved ? "lists.touches.told" : "lists.touches.draft",
                        ["told": words.number(run.told), "day": words.day(run.day)]))))
        if run.touched > 0 {
            let address = Address.lists(.part(list.id, record.number, .touches)).path
            parts.append(Piece(Button(words.text("lists.touches.open"), .secondary, address: address)))
        }
        return .init("cham-den", words.text("lists.touches"), parts)
    }

    /// What it changes of the version before.
    private var comparing: SectionedPage.Section? {
        guard let before else { return nil }
        let comparison = ListComparison(from: before.content, to: content)
        let lead = words.text(
            "lists.compared",
            [
                "before": words.name(of: before.head), "added": words.number(comparison.added.count),
                "removed": words.number(comparison.removed.count), "changed": words.number(comparison.changed.count),
                "same": words.number(comparison.unchanged),
            ])
        let rows =
            comparison.added.map { row("lists.added", $0, nil, $0) }
            + comparison.removed.map { row("lists.removed", $0, $0, nil) }
            + comparison.changed.map { row("lists.changed", $0.after, $0.before, $0.after) }
        guard !rows.isEmpty else { return .init("so-sanh", words.text("lists.compare"), lead: [lead], []) }
        let table = DataTable(
            words.text("lists.compare"), count: cut(rows.count),
            columns: ["lists.key", "lists.goods", "lists.change", "lists.before", "lists.after"].map {
                .init(words.text($0))
            }, rows: Array(rows.prefix(Self.shown)))
        return .init("so-sanh", words.text("lists.compare"), lead: [lead], [Piece(table)])
    }

    private func row(_ change: String, _ entry: ListEntry, _ before: ListEntry?, _ after: ListEntry?) -> DataTable.Row {
        DataTable.Row([
            .init(words.key(entry.key)), .init(entry.name), .init(words.text(change)),
            .init(before.map { words.says($0, list.kind) } ?? "–"),
            .init(after.map { words.says($0, list.kind) } ?? "–"),
        ])
    }

    private var listing: SectionedPage.Section {
        let rows = content.entries.prefix(Self.shown).map { entry in
            DataTable.Row([
                .init(words.key(entry.key)), .init(entry.name), .init(words.says(entry, list.kind)),
                .init([entry.place, entry.note].compactMap(\.self).joined(separator: "; ")),
            ])
        }
        let none = Blank(words.text("lists.entries.none"), words.text("lists.entries.none.text"))
        let table = DataTable(
            words.text("lists.entries"), count: cut(content.entries.count),
            columns: ["lists.key", "lists.goods", "lists.says", "lists.column.place"].map { .init(words.text($0)) },
            rows: rows, instead: rows.isEmpty ? Piece(none) : nil)
        return .init("muc", words.text("lists.entries"), [Piece(table)])
    }

    private func cut(_ count: Int) -> String {
        let number = words.number(count)
        return count > Self.shown
            ? words.text("lists.entries.cut", ["count": number, "shown": words.number(Self.shown)])
            : words.text("lists.entries.count", ["count": number])
    }
}
