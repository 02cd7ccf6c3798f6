import Hummingbird
import Records
import Traceability

/// `/quan-ly/danh-muc/{id}/{number}/nhap-tu-bang`: the entries of a draft as a table. First it is only looked at, cell by cell; a table with an
/// error is not taken in part, because half a list says something that nobody decided.
struct ListTableHandler: Handler {
    let id: String
    let number: Int
    let desk: ListDesk

    private static let shown = 100

    func answer(_ visit: Visit) async throws -> Response {
        let (list, version) = try await desk.draft(id, number)
        guard visit.method == .post else { return start(list, version, visit) }
        let form = try await visit.form(.files(1, bytes: 3 * ListSheet.mostBytes), settings: desk.base.settings)
        let sheet = ListSheet(kind: list.kind, catalogue: desk.base.pages.catalogue)
        if let table = form.exact("bang") {
            return try await confirm(table, sheet, list, version, form, visit)
        }
        let words = desk.words(visit)
        guard let file = form.file("tep"), !file.bytes.isEmpty else {
            return start(list, version, visit, words.text("import.file.missing"))
        }
        do throws(ListSheet.Refusal) {
            return look(try sheet.read(file.bytes), sheet, list, version, visit)
        } catch {
            return start(list, version, visit, words.text("error.\(error.code)", error.arguments))
        }
    }

    private func page(_ parts: [Piece], _ list: GoodsList, _ version: StoredListVersion, _ words: ListPhrases)
        -> SectionedPage
    {
        SectionedPage(
            words.view, words.text("lists.table"), trail: desk.trail(list, version.head, words), parts)
    }

    private var path: String { Address.lists(.part(id, number, .table)).path }

    // MARK: Bring it

    private func start(
        _ list: GoodsList, _ version: StoredListVersion, _ visit: Visit, _ fault: String? = nil
    ) -> Response {
        let words = desk.words(visit)
        var faults = FormFaults()
        if let fault { faults.add("tep", fault) }
        let columns = ListColumn.of(list.kind).map(words.column).joined(separator: ", ")
        let template = "\(Address.lists(.template).path)?loai=\(list.kind.rawValue)"
        let form = Form(
            action: path, isMultipart: true, sending: visit.formFields, errors: faults.summary,
            [
                Piece(Notice(.info, words.text("lists.table.lead"), columns)),
                Piece(
                    Field(
                        "tep", words.text("import.file"), hint: words.text("lists.table.hint"), error: fault,
                        FileInput(accept: ImportStartHandler.accepted))),
            ],
            buttons: [
                Button(words.text("import.upload")),
                Button(words.text("lists.template"), .secondary, icon: .download, address: template),
                Button(words.text("work.cancel"), .quiet, address: Address.lists(.version(id, number)).path),
            ])
        return desk.page(
            page([Piece(form)], list, version, words), visit, status: fault == nil ? .ok : .unprocessableContent)
    }

    // MARK: Look at it

    private func look(
        _ reading: ListSheet.Reading, _ sheet: ListSheet, _ list: GoodsList, _ version: StoredListVersion,
        _ visit: Visit
    ) -> Response {
        let words = desk.words(visit)
        var content = version.content
        content.entries = reading.table.entries
        let comparison = ListComparison(from: version.content, to: content)
        let errors = reading.table.faults.count { $0.finding.severity == .error }
        var parts: [Piece] = [
            Piece(
                SummaryList([
                    .init(words.text("lists.entries"), words.number(reading.table.entries.count)),
                    .init(words.text("lists.table.faulty"), words.number(errors)),
                    .init(words.text("lists.added"), words.number(comparison.added.count)),
                    .init(words.text("lists.removed"), words.number(comparison.removed.count)),
                    .init(words.text("lists.changed"), words.number(comparison.changed.count)),
                ]))
        ]
        if !reading.header.unknown.isEmpty {
            let unknown = reading.header.unknown.prefix(5).joined(separator: ", ")
            parts.append(Piece(Notice(.info, words.text("error.list.columnUnknown", ["found": unknown]))))
        }
        if !reading.table.faults.isEmpty { parts.append(Piece(faults(reading, words))) }
        guard reading.table.isGood else {
            parts.insert(
                Piece(Notice(.danger, words.text("lists.table.refused"), words.text("lists.table.refused.text"))), at: 0
            )
            parts.append(Piece(Button(words.text("lists.table.again"), .secondary, address: path)))
            return desk.page(page(parts, list, version, words), visit, status: .unprocessableContent)
        }
        let form = Form(
            action: path,
            sending: visit.formFields + [
                HiddenField("bang", sheet.text(reading.table.entries)),
                HiddenField("phien-ban", String(version.head.edit)),
            ], [Piece(Notice(.info, words.text("lists.table.sure")))],
            buttons: [
                Button(words.text("lists.table.write")), Button(words.text("work.cancel"), .quiet, address: path),
            ])
        return desk.page(page(parts + [Piece(form)], list, version, words), visit)
    }

    private func faults(_ reading: ListSheet.Reading, _ words: ListPhrases) -> DataTable {
        let all = reading.table.faults.sorted { $0.finding.severity > $1.finding.severity }
        let rows = all.prefix(Self.shown).map { fault in
            DataTable.Row([
                .init(reading.cell(of: fault)), .init(fault.column.map(words.column) ?? ""),
                .init(
                    words.text("finding.\(fault.finding.severity)")), .init(words.finding(fault.finding)),
            ])
        }
        return DataTable(
            words.text("lists.table.faults"), count: words.number(all.count),
            columns: ["lists.cell", "lists.column", "lists.weight", "import.wrong"].map { .init(words.text($0)) },
            rows: Array(rows))
    }

    // MARK: Write it

    /// Read once more: what a form carries is no more to be trusted than a file.
    private func confirm(
        _ table: String, _ sheet: ListSheet, _ list: GoodsList, _ version: StoredListVersion, _ form: FormBody,
        _ visit: Visit
    ) async throws -> Response {
        guard let reading = try? sheet.read(Array(table.utf8)), reading.table.isGood else {
            return start(list, version, visit, desk.words(visit).text("error.list.faulty"))
        }
        var content = version.content
        content.entries = reading.table.entries
        do {
            _ = try await desk.store.rewrite(
                id, number, edit: form["phien-ban"].flatMap { Int64($0) } ?? 0, with: content, by: visit.author)
        } catch ListRefusal.stale {
            return start(list, version, visit, desk.words(visit).text("error.list.stale"))
        } catch let refusal as ListRefusal {
            throw ListDesk.problem(refusal)
        }
        return desk.seeOther(.version(id, number), done: "bang")
    }
}
