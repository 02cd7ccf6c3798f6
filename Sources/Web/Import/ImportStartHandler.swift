import Hummingbird
import Records
import Traceability

/// `/quan-ly/co-so/nhap-tu-bang`: get a template, hand in a table.
struct ImportStartHandler: Handler {
    let desk: ImportDesk

    func answer(_ visit: Visit) async throws -> Response {
        guard visit.method == .post else { return try await show(visit) }
        let limits = FormLimits.files(1, bytes: ImportUpload.bytes + 64 << 10)
        let form = try await visit.form(limits, settings: desk.base.settings)
        let subject = form.answer("loai").flatMap(ImportSubject.init(rawValue:)) ?? .households
        guard desk.subjects(visit).contains(subject) else { throw Problem(.forbidden, "access.role") }
        let party = subject == .households ? try await desk.party(form.answer("cho"), visit) : nil
        guard subject == .parties || party != nil else {
            return try await refuse(visit, subject, "cho", desk.words(visit).text("import.party.missing"))
        }
        guard let file = form.file("tep") else {
            return try await refuse(visit, subject, "tep", desk.words(visit).text("import.file.missing"))
        }
        do {
            let upload = try ImportUpload(file.bytes, as: subject, words: desk.words(visit))
            let id = try await desk.store.begin(
                desk.judged(upload.rows, of: subject, for: party, visit), of: subject, party: party?.id,
                fileName: String(file.name.prefix(200)), notes: upload.notes, reach: desk.reach(visit), by: visit.author
            )
            return desk.seeOther(.job(id))
        } catch let refusal as ImportUpload.Refusal {
            return try await refuse(visit, subject, "tep", desk.words(visit).note(refusal.note))
        }
    }

    private func refuse(
        _ visit: Visit, _ subject: ImportSubject, _ field: String, _ text: String
    ) async throws -> Response {
        var faults = FormFaults()
        faults.add("\(field)-\(subject.rawValue)", text)
        return try await show(visit, faults, of: subject)
    }

    /// - Parameter faulty: which of the forms the faults are of.
    private func show(
        _ visit: Visit, _ faults: FormFaults = FormFaults(), of faulty: ImportSubject? = nil
    ) async throws -> Response {
        let words = desk.words(visit)
        let parties = try await desk.parties(visit)
        let jobs = try await desk.store.jobs(of: visit.author.actor)
        let subjects = desk.subjects(visit)
        var sections: [SectionedPage.Section] = []
        for subject in subjects where subject == .parties || !parties.isEmpty {
            let own = subject == faulty ? faults : FormFaults()
            sections.append(section(subject, parties, visit, words, own))
        }
        if !jobs.isEmpty { sections.append(begun(jobs, words)) }
        let blank = Blank(words.text("import.nobody"), words.text("import.nobody.text"))
        let isNothing = sections.isEmpty
        let lead = Notice(.info, words.text("import.lead"))
        let page = SectionedPage(
            words.view, words.text("import.title"), trail: words.listTrail,
            [isNothing ? Piece(blank) : Piece(lead)], sections: sections)
        return desk.page(page, visit, status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    private func section(
        _ subject: ImportSubject, _ parties: [StoredFile<PartyFile>], _ visit: Visit, _ words: ImportWriting,
        _ faults: FormFaults
    ) -> SectionedPage.Section {
        let chosen = visit.query["cho"] ?? parties.first?.id
        var fields: [Piece] = []
        if subject == .households {
            let choices = parties.map { Choice($0.id, $0.file.name, isChosen: $0.id == chosen) }
            fields.append(
                Piece(
                    Field(
                        "cho", words.text("import.party"), hint: words.text("import.party.hint"),
                        error: faults["cho-\(subject.rawValue)"],
                        id: "cho-\(subject.rawValue)",
                        Select(choices))))
        }
        let id = "tep-\(subject.rawValue)"
        fields.append(
            Piece(
                Field(
                    "tep", words.text("import.file"), hint: words.text("import.file.hint"), error: faults[id],
                    id: id,
                    FileInput(accept: ImportStartHandler.accepted))))
        let form = Form(
            action: Address.imports(.start).path, isMultipart: true,
            sending: visit.formFields + [HiddenField("loai", subject.rawValue)], errors: faults.summary, fields,
            buttons: [
                Button(words.text("import.upload")),
                Button(
                    words.text("import.template"), .secondary, icon: .download,
                    address: Address.imports(.template).path + "?loai=\(subject.rawValue)"),
            ])
        return .init("loai-\(subject.rawValue)", words.subject(subject), [Piece(form)])
    }

    static let accepted = ".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    private func begun(_ jobs: [ImportJob], _ words: ImportWriting) -> SectionedPage.Section {
        let rows = jobs.map { job in
            DataTable.Row([
                .init(job.fileName.isEmpty ? job.id : job.fileName, to: Address.imports(.job(job.id)).path),
                .init(words.subject(job.subject)), .init(words.view.instant(job.createdAt)),
            ])
        }
        let columns = ["import.jobs.file", "import.jobs.subject", "import.jobs.at"].map {
            DataTable.Column(words.text($0))
        }
        return .init(
            "da-tai", words.text("import.jobs"), lead: [words.text("import.jobs.lead")],
            [Piece(DataTable(words.text("import.jobs"), columns: columns, rows: rows))])
    }
}
