import Hummingbird
import Records
import Traceability

/// `…/{id}/dong/{number}`: one row, to mend or to decide.
struct ImportRowHandler: Handler {
    let desk: ImportDesk
    let id: String
    let number: Int

    func answer(_ visit: Visit) async throws -> Response {
        let job = try await desk.job(id, visit)
        guard !job.isRunning, let row = try await desk.store.row(number, of: job.id), !row.state.isDone else {
            return desk.seeOther(.job(job.id))
        }
        guard visit.method == .post else { return try await show(job, row, visit) }
        let form = try await visit.form(settings: desk.base.settings)
        return try await save(job, row, form, visit)
    }

    /// Everything that was typed is kept, right or wrong; the next row that is wrong comes up by itself.
    private func save(_ job: ImportJob, _ row: ImportedRow, _ form: FormBody, _ visit: Visit) async throws -> Response {
        let mended = Self.mended(row.row, form, job.subject)
        if mended != row.row { try await store(mended, job, visit) }
        if let decision = form["quyet-dinh"] {
            try await desk.store.decide(ImportDecision(rawValue: decision), row: number, of: job.id)
        }
        guard let now = try await desk.store.row(number, of: job.id) else { throw Problem.notFound }
        if now.state == .faulty { return try await show(job, now, visit, status: .unprocessableContent) }
        if row.state == .faulty {
            let later = try await desk.store.rows(of: job.id, [.faulty], after: number, limit: 1)
            if let next = later.first { return desk.seeOther(.row(job.id, next.number)) }
        }
        return desk.seeOther(.job(job.id))
    }

    /// A row is judged beside all others: one that was the second of a kind may now be the only one.
    private func store(_ mended: ImportRow, _ job: ImportJob, _ visit: Visit) async throws {
        let party = try await desk.party(job.party, visit)
        let rows = try await desk.store.openRows(of: job.id).map { $0.number == number ? mended : $0 }
        let judged = desk.judged(rows, of: job.subject, for: party, visit)
        _ = try await desk.store.replace(judged, of: job.id, actor: visit.author.actor, reach: desk.reach(visit))
    }

    private static func mended(_ row: ImportRow, _ form: FormBody, _ subject: ImportSubject) -> ImportRow {
        var mended = row
        for column in subject.columns {
            guard let typed = form[column.rawValue], typed != row.cells[column]?.text ?? "" else { continue }
            mended.cells[column] = typed.isEmpty ? nil : ImportCell(typed)
        }
        return mended
    }

    private func show(
        _ job: ImportJob, _ row: ImportedRow, _ visit: Visit, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let words = desk.words(visit)
        var faults = FormFaults()
        for finding in row.findings where finding.isError {
            faults.add(
                finding.column?.rawValue ?? ImportColumn.name.rawValue,
                words.error(finding.code, finding.arguments))
        }
        var parts = fields(job.subject, row, words, faults)
        if let question = try await question(row, visit, words) { parts.insert(Piece(question), at: 0) }
        let form = Form(
            action: Address.imports(.row(job.id, number)).path, sending: visit.formFields, errors: faults.summary,
            parts,
            buttons: [
                Button(words.text("import.save")),
                Button(words.text("import.back"), .quiet, address: Address.imports(.job(job.id)).path),
            ])
        let remarks = row.findings.filter { !$0.isError }.map { Notice(.info, words.finding($0)) }
        let trail =
            words.trail + [Link(job.fileName.isEmpty ? job.id : job.fileName, to: Address.imports(.job(job.id)).path)]
        let page = SectionedPage(
            words.view, words.text("import.rowTitle", ["number": "\(number)"]), trail: trail,
            remarks.map(Piece.init) + [Piece(form)])
        return desk.page(page, visit, status: status)
    }

    private func fields(
        _ subject: ImportSubject, _ row: ImportedRow, _ words: ImportWriting, _ faults: FormFaults
    ) -> [Piece] {
        subject.columns.map { column in
            Piece(
                Field(
                    column.rawValue, words.heading(column), hint: words.hint(column), error: faults[column.rawValue],
                    isOptional: !subject.needs(column),
                    TextInput(Self.shown(row.row.cells[column], column), maxLength: 1_000)))
        }
    }

    /// A day as people write it, and a cell that cannot be used as nothing.
    private static func shown(_ cell: ImportCell?, _ column: ImportColumn) -> String {
        guard let cell else { return "" }
        let isDay = [ImportColumn.memberSince, .consent, .licenceDate].contains(column)
        return isDay ? CivilDay(reading: cell.text).map(DayText.writing) ?? cell.text : cell.text
    }

    private func question(_ row: ImportedRow, _ visit: Visit, _ words: ImportWriting) async throws -> ChoiceGroup? {
        guard row.state == .same || row.state == .maybe, let match = row.match,
            let file = try await desk.files.file(PartyFile.self, match), visit.may(.fileRead, on: file.subject)
        else { return nil }
        let choices =
            [Choice("", words.text("import.undecided"), isChosen: row.decision == nil)]
            + [ImportDecision.update, .skip, .create].map {
                Choice($0.rawValue, words.text("import.decision.\($0.rawValue)"), isChosen: row.decision == $0)
            }
        let key = row.state == .same ? ImportCode.same.rawValue : ImportCode.maybe.rawValue
        return ChoiceGroup("quyet-dinh", words.error(key, ["name": file.file.name]), .radio, choices)
    }
}
