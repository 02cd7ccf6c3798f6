import Hummingbird
import Records
import Traceability

/// `…/{id}`: what is in a table, what to mend, and letting it in.
struct ImportJobHandler: Handler {
    let desk: ImportDesk
    let id: String

    func answer(_ visit: Visit) async throws -> Response {
        let job = try await desk.job(id, visit)
        guard visit.method == .post else { return try await ImportJobView(desk: desk, job: job, visit: visit).show() }
        let form = try await visit.form(
            .files(1, bytes: ImportUpload.bytes + 64 << 10), settings: desk.base.settings)
        switch form["viec"] {
        case "ghi": return try await confirm(job, form, visit)
        case "bo":
            try await desk.store.discard(job.id, of: visit.author.actor)
            return desk.seeOther(.start)
        case "tai-lai": return try await replace(job, form, visit)
        default: throw Problem(.badRequest, "form.broken")
        }
    }

    private func confirm(_ job: ImportJob, _ form: FormBody, _ visit: Visit) async throws -> Response {
        // The right may have gone since the table was looked at.
        if let party = try await desk.party(job.party, visit) { try visit.require(.fileImport, on: party.subject) }
        _ = try await desk.store.confirm(
            job.id, policy: form.answer("da-co").flatMap(ImportDecision.init(rawValue:)), reach: desk.reach(visit),
            by: visit.author)
        return desk.seeOther(.job(job.id))
    }

    /// The file once more, mended outside: what was taken over stays, everything else is looked at anew.
    private func replace(_ job: ImportJob, _ form: FormBody, _ visit: Visit) async throws -> Response {
        var view = ImportJobView(desk: desk, job: job, visit: visit)
        guard let file = form.file("tep") else {
            view.faults.add("tep", view.words.text("import.file.missing"))
            return try await view.show()
        }
        do {
            let upload = try ImportUpload(file.bytes, as: job.subject, words: view.words)
            let party = try await desk.party(job.party, visit)
            _ = try await desk.store.replace(
                desk.judged(upload.rows, of: job.subject, for: party, visit), of: job.id, actor: visit.author.actor,
                fileName: String(file.name.prefix(200)), notes: upload.notes, reach: desk.reach(visit))
            return desk.seeOther(.job(job.id))
        } catch let refusal as ImportUpload.Refusal {
            view.faults.add("tep", view.words.note(refusal.note))
            return try await view.show()
        }
    }
}
