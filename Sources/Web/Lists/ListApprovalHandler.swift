import Hummingbird
import Records
import Traceability

/// `/quan-ly/danh-muc/{id}/{number}/duyet`: asks once more, and puts a version into force by its days. Whoever wrote it does not.
struct ListApprovalHandler: Handler {
    let id: String
    let number: Int
    let desk: ListDesk

    func answer(_ visit: Visit) async throws -> Response {
        let (list, version) = try await desk.draft(id, number)
        guard visit.method == .post else { return try await ask(list, version, FormFaults(), visit) }
        let form = try await visit.form(settings: desk.base.settings)
        do {
            _ = try await desk.store.approve(
                id, number, edit: form["phien-ban"].flatMap { Int64($0) } ?? 0,
                decision: form.answer("so").map { String($0.prefix(100)) }, by: visit.author)
            return desk.seeOther(.version(id, number), done: "duyet")
        } catch let refusal as ListRefusal where refusal != .missing && refusal != .notDraft {
            var faults = FormFaults()
            faults.add("so", desk.words(visit).text("error.\(refusal.rawValue)"))
            let (_, current) = try await desk.draft(id, number)
            return try await ask(list, current, faults, visit)
        } catch let refusal as ListRefusal {
            throw ListDesk.problem(refusal)
        }
    }

    private func ask(
        _ list: GoodsList, _ version: StoredListVersion, _ faults: FormFaults, _ visit: Visit
    ) async throws -> Response {
        let words = desk.words(visit)
        let before = try await desk.store.version(before: version)
        let run = try await desk.store.run(of: version.head.id)
        let comparison = ListComparison(from: before?.content, to: version.content)
        let text = words.text(
            "lists.approve.text",
            [
                "citation": version.content.citation, "day": words.day(version.content.from),
                "added": words.number(comparison.added.count), "removed": words.number(comparison.removed.count),
                "changed": words.number(comparison.changed.count), "products": words.number(run?.touched ?? 0),
                "parties": words.number(run?.parties ?? 0),
            ])
        let form = Form(
            action: Address.lists(.part(id, number, .approval)).path,
            sending: visit.formFields + [HiddenField("phien-ban", String(version.head.edit))], errors: faults.summary,
            [
                Piece(Notice(.caution, list.name, text)),
                Piece(
                    Field(
                        "so", words.text("file.decision"), hint: words.text("lists.decision.hint"), error: faults["so"],
                        isOptional: true, TextInput("", width: .code, maxLength: 100))),
            ],
            buttons: [
                Button(words.text("lists.approve")),
                Button(words.text("work.cancel"), .quiet, address: Address.lists(.version(id, number)).path),
            ])
        let page = SectionedPage(
            words.view, words.text("lists.approve"), trail: desk.trail(list, version.head, words), [Piece(form)])
        return desk.page(page, visit, status: faults.isEmpty ? .ok : .conflict)
    }
}
