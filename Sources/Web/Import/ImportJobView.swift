import Hummingbird
import Records
import Traceability

/// The page of one table.
struct ImportJobView: Sendable {
    let desk: ImportDesk
    let job: ImportJob
    let visit: Visit
    var faults = FormFaults()

    var words: ImportWriting { desk.words(visit) }
    private var path: String { Address.imports(.job(job.id)).path }

    /// Rows a list shows; the first ones are mended first.
    private static let shown = 50

    func show() async throws -> Response {
        var response = desk.page(try await page(), visit, status: faults.isEmpty ? .ok : .unprocessableContent)
        // The page asks again by itself while the work goes on, without a script.
        if job.isRunning { response.headers[own: .refresh] = "2" }
        return response
    }

    private func page() async throws -> SectionedPage {
        let heading = job.fileName.isEmpty ? job.id : job.fileName
        if job.isRunning {
            let notice = Notice(.info, words.text("import.running"))
            return SectionedPage(
                words.view, heading, trail: words.trail, [Piece(steps(2)), Piece(progress), Piece(notice)])
        }
        let faulty = try await desk.store.rows(of: job.id, [.faulty], limit: Self.shown)
        let known = try await desk.store.rows(of: job.id, [.same, .maybe], limit: Self.shown)
        let names = try await names(of: known)
        var sections: [SectionedPage.Section] = []
        if !faulty.isEmpty { sections.append(mending(faulty)) }
        if !known.isEmpty { sections.append(deciding(known, names)) }
        if waiting > 0 { sections.append(letting) }
        if job.total > job.done { sections += [again, discarding] }
        return SectionedPage(
            words.view, heading, trail: words.trail,
            notices.map(Piece.init) + [Piece(steps(waiting > 0 ? 1 : 3)), Piece(figures)], sections: sections)
    }

    // MARK: How far it is

    private var waiting: Int { job.count(.ready, .same, .maybe) }

    private func steps(_ current: Int) -> Steps {
        let names = ["import.step.upload", "import.step.look", "import.step.write"].map { words.text($0) }
        return Steps(words.text("import.title"), names, current: current)
    }

    private var progress: Progress {
        let total = job.done + job.count(.queued)
        let text = words.text(
            "import.progress", ["done": words.number(job.done), "total": words.number(total)])
        return Progress(id: "tien-do", words.text("import.step.write"), text, done: job.done, of: total)
    }

    private var figures: SummaryList {
        SummaryList(
            ImportState.allCases.compactMap { state in
                job.counts[state].map { SummaryList.Line(words.state(state), words.number($0)) }
            })
    }

    private var notices: [Notice] {
        let done = job.count(.created, .updated)
        var notices: [Notice] = []
        if done > 0 {
            let rest = job.total == job.done ? words.text("import.allDone") : nil
            notices.append(Notice(.success, words.text("import.done", ["count": words.number(done)]), rest))
        }
        return notices + job.notes.map { Notice(.info, words.note($0)) }
    }

    // MARK: What to mend

    private func mending(_ rows: [ImportedRow]) -> SectionedPage.Section {
        let lines = rows.map { row in
            DataTable.Row(
                [
                    .init(title(of: row)), .init(row.row.text(.name) ?? "–"),
                    .init(row.findings.filter(\.isError).map(words.finding).joined(separator: " ")),
                ], actions: [link("import.mend", row)])
        }
        let columns = [
            DataTable.Column(words.text("import.row")), .init(words.heading(.name)),
            .init(words.text("import.wrong")),
        ]
        let total = job.count(.faulty)
        let table = DataTable(words.text("import.faulty"), columns: columns, rows: lines)
        return .init(
            "can-sua", words.text("import.faulty"),
            lead: [words.text("import.faulty.lead", ["count": words.number(total)])],
            [
                Piece(table),
                Piece(
                    Button(
                        words.text("import.rest"), .secondary, icon: .download,
                        address: Address.imports(.rest(job.id)).path)),
            ])
    }

    /// `Dòng 7`: on a telephone it stands alone above what is said of the row.
    private func title(of row: ImportedRow) -> String { words.text("import.rowTitle", ["number": "\(row.number)"]) }

    private func link(_ key: String, _ row: ImportedRow) -> Link {
        Link(
            words.text(key), to: Address.imports(.row(job.id, row.number)).path,
            spoken: "\(words.text(key)), \(title(of: row))")
    }

    // MARK: What is there already

    /// Of files within reach; of others nothing is told but that they are there.
    private func names(of rows: [ImportedRow]) async throws -> [String: String] {
        let files = try await desk.files.files(PartyFile.self, rows.compactMap(\.match))
        return files.filter { visit.may(.fileRead, on: $0.value.subject) }.mapValues(\.file.name)
    }

    private func deciding(_ rows: [ImportedRow], _ names: [String: String]) -> SectionedPage.Section {
        let lines = rows.map { row in
            let name = row.match.flatMap { names[$0] }
            let match = name.map {
                words.error(row.state == .same ? ImportCode.same.rawValue : ImportCode.maybe.rawValue, ["name": $0])
            }
            return DataTable.Row(
                [
                    .init(title(of: row)), .init(row.row.text(.name) ?? "–"),
                    .init(match ?? words.error(ImportCode.elsewhere.rawValue)),
                    .init(
                        row.decision.map { words.text("import.decision.\($0.rawValue)") }
                            ?? words.text("import.undecided")),
                ], actions: name == nil ? [] : [link("import.decide", row)])
        }
        let columns = [
            DataTable.Column(words.text("import.row")), .init(words.heading(.name)),
            .init(words.text("import.known")), .init(words.text("import.decision")),
        ]
        return .init(
            "da-co", words.text("import.known"),
            lead: [words.text("import.known.lead", ["count": words.number(job.count(.same, .maybe))])],
            [Piece(DataTable(words.text("import.known"), columns: columns, rows: lines))])
    }

    // MARK: What to do with it

    private var letting: SectionedPage.Section {
        var fields: [Piece] = []
        if job.count(.same) > 0 {
            let choices = [
                Choice("", words.text("import.policy.leave"), isChosen: true),
                Choice(ImportDecision.update.rawValue, words.text("import.policy.update")),
                Choice(ImportDecision.skip.rawValue, words.text("import.policy.skip")),
            ]
            fields.append(Piece(ChoiceGroup("da-co", words.text("import.policy"), .radio, id: "chon-da-co", choices)))
        }
        let form = Form(
            action: path, sending: sending("ghi"), fields,
            buttons: [Button(words.text("import.write", ["count": words.number(job.count(.ready))]))])
        return .init("ghi", words.text("import.step.write"), lead: [words.text("import.write.lead")], [Piece(form)])
    }

    private var again: SectionedPage.Section {
        let input = Field(
            "tep", words.text("import.file"), hint: words.text("import.file.hint"), error: faults["tep"],
            FileInput(accept: ImportStartHandler.accepted))
        let form = Form(
            action: path, isMultipart: true, sending: sending("tai-lai"), errors: faults.summary, [Piece(input)],
            buttons: [Button(words.text("import.upload"), .secondary)])
        return .init("tai-lai", words.text("import.again"), lead: [words.text("import.again.lead")], [Piece(form)])
    }

    private var discarding: SectionedPage.Section {
        let form = Form(
            action: path, sending: sending("bo"), [], buttons: [Button(words.text("import.discard"), .danger)])
        return .init("bo", words.text("import.discard"), lead: [words.text("import.discard.lead")], [Piece(form)])
    }

    private func sending(_ task: String) -> [HiddenField] { visit.formFields + [HiddenField("viec", task)] }
}
