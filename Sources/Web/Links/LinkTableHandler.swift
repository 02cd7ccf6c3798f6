import Hummingbird
import Records
import Sheets
import Traceability

/// `/quan-ly/lien-ket/nhap-tu-bang`: a table of links. First it is only looked at: what would be new, what would change, what is
/// wrong and where; then the good rows are written, all in one transaction, judged once more.
struct LinkTableHandler: Handler {
    let desk: LinkWork

    private static let shown = 100

    func answer(_ visit: Visit) async throws -> Response {
        guard visit.method == .post else { return start(visit) }
        let limits = FormLimits.files(1, bytes: 3 * LinkSheet.mostBytes)
        let form = try await visit.form(limits, settings: desk.base.settings)
        if let table = form.exact("bang") {
            let read = try? sheet.read(Array(table.utf8))
            return try await confirm(read?.rows ?? [], visit)
        }
        let words = LinkWords(desk.base.view(visit))
        guard let file = form.file("tep"), !file.bytes.isEmpty else {
            return start(visit, words.text("import.file.missing"))
        }
        do {
            let (rows, notes) = try sheet.read(file.bytes)
            return try await look(rows, notes, visit)
        } catch let refusal as LinkSheet.Refusal {
            return start(visit, words.text(refusal.key, refusal.arguments))
        }
    }

    private var sheet: LinkSheet { LinkSheet(catalogue: desk.base.pages.catalogue) }

    // MARK: What a table would do

    private struct Plan {
        enum Deed { case create, change, same }
        let row: LinkSheet.Row
        let judged: LinkWork.Judged
        let deed: Deed
        /// The link it is about.
        let id: String?
        var isGood: Bool { judged.link != nil }
    }

    private func plans(_ rows: [LinkSheet.Row], _ visit: Visit) async throws -> [Plan] {
        let judged = try await desk.judge(rows.map(\.draft), visit)
        let standing = try await desk.store.standing(on: judged.compactMap { $0.link?.anchor })
        let byID = Dictionary(uniqueKeysWithValues: standing.map { ($0.id, $0) })
        let byName = Dictionary(standing.map { (Self.name($0.draft), $0) }) { first, _ in first }
        return zip(rows, judged).map { row, judged in
            guard let link = judged.link else { return Plan(row: row, judged: judged, deed: .create, id: nil) }
            let draft = LinkDraft(link)
            // A row without an ID that says the same of the same target is the same link: a table may be brought twice.
            guard let known = row.id.flatMap({ byID[$0] }) ?? byName[Self.name(draft)], known.file == judged.file else {
                return Plan(row: row, judged: judged, deed: .create, id: nil)
            }
            return Plan(row: row, judged: judged, deed: known.draft == draft ? .same : .change, id: known.id)
        }
    }

    /// What makes two links one: everything but what they are called and when they hold.
    private static func name(_ draft: LinkDraft) -> [String] {
        [draft.anchor, draft.linkType, draft.href, draft.type ?? ""] + draft.hreflang + [";"] + draft.context
    }

    // MARK: Pages

    private func start(_ visit: Visit, _ fault: String? = nil) -> Response {
        let words = LinkWords(desk.base.view(visit))
        var faults = FormFaults()
        if let fault { faults.add("tep", fault) }
        let form = Form(
            action: Address.links(.table).path, isMultipart: true, sending: visit.formFields, errors: faults.summary,
            [
                Piece(
                    Notice(
                        .info, words.text("links.table.lead"),
                        sheet.headings(words.view.words.language).joined(separator: ", "))),
                Piece(
                    Field(
                        "tep", words.text("import.file"), hint: words.text("links.table.hint"), error: fault,
                        FileInput(accept: ImportStartHandler.accepted))),
            ],
            buttons: [
                Button(words.text("import.upload")),
                Button(
                    words.text("links.table.template"), .secondary, icon: .download,
                    address: Address.links(.list).path + "?dinh-dang=xlsx"),
            ])
        return desk.page(page([Piece(form)], words), visit, status: fault == nil ? .ok : .unprocessableContent)
    }

    private func look(_ rows: [LinkSheet.Row], _ notes: [SheetNote], _ visit: Visit) async throws -> Response {
        let plans = try await plans(rows, visit)
        let words = LinkWords(desk.base.view(visit))
        let good = plans.filter { $0.isGood && $0.deed != .same }
        let faulty = plans.filter { !$0.isGood }
        let count = { (deed: Plan.Deed) in String(plans.filter { $0.isGood && $0.deed == deed }.count) }
        var parts: [Piece] = notes.map { Piece(Notice(.caution, words.note($0))) }
        parts += [
            Piece(
                SummaryList([
                    .init(words.text("links.table.new"), count(.create)),
                    .init(words.text("links.table.change"), count(.change)),
                    .init(words.text("links.table.same"), count(.same)),
                    .init(words.text("links.table.faulty"), String(faulty.count)),
                ]))
        ]
        if !faulty.isEmpty { parts.append(Piece(table(faulty, words))) }
        if good.isEmpty {
            parts.append(Piece(Notice(.info, words.text("links.table.nothing"))))
        } else {
            let form = Form(
                action: Address.links(.table).path, sending: visit.formFields + [HiddenField("bang", text(good))],
                [Piece(Notice(.info, words.text("links.table.sure", ["count": String(good.count)])))],
                buttons: [
                    Button(words.text("links.table.write")),
                    Button(words.text("work.cancel"), .quiet, address: Address.links(.table).path),
                ])
            parts.append(Piece(form))
        }
        return desk.page(page(parts, words), visit)
    }

    private func table(_ plans: [Plan], _ words: LinkWords) -> DataTable {
        let rows = plans.prefix(Self.shown).map { plan in
            DataTable.Row([
                .init(words.text("import.rowTitle", ["number": String(plan.row.number)])),
                .init(plan.row.draft.anchor), .init(plan.judged.findings.map(words.finding).joined(separator: " ")),
            ])
        }
        return DataTable(
            words.text("links.table.faulty"),
            columns: ["import.row", "links.anchor", "import.wrong"].map { .init(words.text($0)) }, rows: rows)
    }

    /// The good rows, to be sent back by the form.
    private func text(_ plans: [Plan]) -> String {
        var table = CSVWriter()
        table.add(LinkSheet.Column.allCases.map { .text($0.rawValue) })
        for plan in plans {
            let draft = plan.row.draft
            let texts = [
                plan.id ?? "", draft.anchor, draft.linkType, draft.href, draft.title,
                draft.hreflang.joined(separator: " "),
                draft.type ?? "", draft.context.joined(separator: " "), draft.from ?? "", draft.until ?? "",
            ]
            table.add(texts.map { $0.isEmpty ? nil : .text($0) })
        }
        return String(decoding: table.take(), as: UTF8.self)
    }

    private func page(_ parts: [Piece], _ words: LinkWords) -> SectionedPage {
        SectionedPage(
            words.view, words.text("links.table"),
            trail: [Link(words.text("links.title"), to: Address.links(.list).path)],
            parts)
    }

    // MARK: Writing

    private func confirm(_ rows: [LinkSheet.Row], _ visit: Visit) async throws -> Response {
        let deeds: [LinkDeed] = try await plans(rows, visit).compactMap { plan in
            guard let link = plan.judged.link, let file = plan.judged.file, plan.deed != .same else { return nil }
            return plan.id.map { .replace($0, version: nil, link, file: file) } ?? .create(link, file: file)
        }
        let outcomes = try await desk.store.write(deeds, by: visit.author)
        let stored = outcomes.count { if case .stored = $0 { true } else { false } }
        return desk.base.seeOther("\(Address.links(.list).path)?xong=bang&so=\(stored)")
    }
}
