import Hummingbird
import Records
import Traceability

/// `GET /quan-ly/nhat-ky`: the whole trail: who, when, from where, what, on what. Searched by subject, person, deed and days.
struct AuditHandler: Handler {
    let desk: FileDesk

    private static let pageSize = 100

    func answer(_ visit: Visit) async throws -> Response {
        let view = desk.view(visit)
        let (question, faults) = try question(visit, view)
        if let fault = faults.lines.first {
            let isTable = visit.query["dinh-dang"] == "csv"
            guard !isTable else { throw Problem(.queryParameter, "query.badDay", ["parameter": fault.field]) }
            return desk.pages.workResponse(
                SectionedPage.template,
                SectionedPage(view, view.text("audit.title"), [Piece(filters(view, faults))]), for: visit,
                status: .badRequest)
        }
        if visit.query["dinh-dang"] == "csv" { return try await AuditExport(desk: desk).answer(question, visit) }
        let entries = try await desk.audit.page(question)
        let names = try await desk.names(of: entries.map(\.actor))
        let page = SectionedPage(
            view, view.text("audit.title"), [Piece(filters(view, faults)), Piece(table(entries, names, view))])
        return desk.pages.workResponse(SectionedPage.template, page, for: visit)
    }

    /// What is asked, and which days cannot be read: a trail that leaves a condition out shows what nobody asked for.
    private func question(_ visit: Visit, _ view: FileView) throws -> (AuditQuestion, FormFaults) {
        let value = { (name: String) in visit.query[name].flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed } }
        let day = { (name: String) in value(name).flatMap { DayText.reading($0) } }
        let action = value("viec").flatMap(AuditAction.init(rawValue:))
        guard action != nil || value("viec") == nil else {
            throw Problem(.queryParameter, "query.unknownAction", ["parameter": "viec", "found": value("viec") ?? ""])
        }
        var faults = FormFaults()
        for name in ["tu", "den"] where value(name) != nil && day(name) == nil {
            faults.add(name, view.text("file.unread.day", ["typed": String((value(name) ?? "").prefix(40))]))
        }
        let instant = { (day: CivilDay) in (Int64(day.number) * 24 - 7) * 3_600_000_000 }
        let question = AuditQuestion(
            before: try visit.before("truoc"), subject: value("doi-tuong"), actor: value("nguoi"), action: action,
            from: day("tu").map(instant), until: day("den").map { instant(CivilDay(number: $0.number + 1)) },
            limit: Self.pageSize)
        return (question, faults)
    }

    private func filters(_ view: FileView, _ faults: FormFaults) -> FilterBar {
        let query = view.visit.query
        let actions =
            [Choice("", view.text("file.all"))]
            + AuditAction.allCases.map {
                Choice($0.rawValue, view.text("audit.action.\($0.rawValue)"), isChosen: query["viec"] == $0.rawValue)
            }
        return FilterBar(
            view.text("audit.filter"), action: Address.audit.path,
            [
                Field("tu", view.text("audit.from"), error: faults["tu"], TextInput.day(query["tu"] ?? "")),
                Field("den", view.text("audit.until"), error: faults["den"], TextInput.day(query["den"] ?? "")),
                Field("viec", view.text("audit.action"), Select(actions)),
                Field("nguoi", view.text("audit.actor"), hint: "user:…", TextInput(query["nguoi"] ?? "", width: .code)),
                Field(
                    "doi-tuong", view.text("audit.subject"), hint: "party:…",
                    TextInput(query["doi-tuong"] ?? "", width: .code)),
            ])
    }

    private func table(_ entries: [AuditEntry], _ names: [String: String], _ view: FileView) -> DataTable {
        let links = PageLinks(view.visit)
        let rows = entries.map { entry in
            DataTable.Row([
                .init(view.instant(entry.at)), .init(view.actor(entry.actor, names)),
                .init(view.text("audit.action.\(entry.action.rawValue)")),
                .init(entry.subject, to: address(of: entry.subject)), .init(entry.peer ?? ""),
            ])
        }
        let isFull = entries.count == Self.pageSize
        return DataTable(
            view.text("audit.title"), count: view.text("audit.count", ["count": String(entries.count)]),
            export: Link(
                view.text("audit.export"), to: PageLinks.setting("dinh-dang", "csv", dropping: ["truoc"], links)),
            columns: ["audit.time", "audit.actor", "audit.action", "audit.subject", "audit.peer"].map {
                .init(view.text($0))
            }, rows: rows,
            instead: rows.isEmpty ? Piece(Blank(view.text("audit.none"), view.text("audit.none.text"))) : nil,
            pager: isFull || view.visit.query["truoc"] != nil
                ? Pager(
                    view.text("file.pages"), "",
                    previous: view.visit.query["truoc"] == nil ? nil : PageLinks.dropping(["truoc"], links),
                    next: isFull
                        ? PageLinks.setting("truoc", String(entries.last!.number), dropping: [], links) : nil) : nil)
    }

    /// The page of what something was done to, where it has one.
    private func address(of subject: String) -> String? {
        let parts = subject.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, let kind = FileKind(rawValue: parts[0]) else { return nil }
        return Address.files(kind, .file(parts[1])).path
    }
}
