import Hummingbird
import Records
import Traceability

/// `/quan-ly/ma`: the numbers a business has, how many are left, and the next one.
struct CodesHandler: Handler {
    let desk: CodeDesk

    private static let pageSize = 50
    /// Rows of a list to take away.
    private static let mostExported = 5_000

    func answer(_ visit: Visit) async throws -> Response {
        guard visit.method == .post else {
            guard let party = try await desk.party(visit.query[CodeDesk.parameter], visit) else {
                return try await ask(visit)
            }
            if visit.query["dinh-dang"] == "csv" { return try await export(party.id, visit) }
            return try await show(party, visit)
        }
        let form = try await visit.form(settings: desk.base.settings)
        guard let party = try await desk.party(form.answer(CodeDesk.parameter), visit) else { throw Problem.notFound }
        guard let want = CodeForms.want(form, province: desk.province) else {
            let faults = CodeForms.faults(form, desk.base.view(visit))
            guard !faults.isEmpty else { throw Problem(.badRequest, "form.broken") }
            return try await show(party, visit, typed: form, faults: faults)
        }
        do {
            let given = try await desk.take(want, for: party.id, request: form.answer("lan"), visit)
            let done = "&xong=\(given[0].number)&so=\(given.count)"
            return desk.base.seeOther(CodeDesk.address(of: party.id) + done)
        } catch let refusal as CodeRefusal {
            return try await show(party, visit, refusal)
        }
    }

    /// Whose numbers: for who works for several parties, or for all of an area.
    private func ask(_ visit: Visit) async throws -> Response {
        let view = desk.base.view(visit)
        let parties = try await desk.base.store.files(PartyFile.self, visit.asker?.parties ?? [])
        let links = parties.values.sorted { $0.file.name < $1.file.name }.map {
            Piece(Link($0.file.name, to: CodeDesk.address(of: $0.id)))
        }
        let blank = Blank(
            view.text("codes.whose"), view.text("codes.whose.text"),
            button: Button(view.text(.party, "title"), .secondary, address: view.address(.party)))
        let page = SectionedPage(view, view.text("codes.title"), links.isEmpty ? [Piece(blank)] : links)
        return desk.base.pages.workResponse(SectionedPage.template, page, for: visit)
    }

    private func show(
        _ party: StoredFile<PartyFile>, _ visit: Visit, _ refusal: CodeRefusal? = nil, typed: FormBody? = nil,
        faults: FormFaults = FormFaults()
    ) async throws -> Response {
        let view = desk.base.view(visit)
        let prefixes = try await desk.store.prefixes(of: party.id)
        let before = try visit.before("truoc") ?? .max
        let given = try await desk.store.given(to: party.id, before: before, limit: Self.pageSize)
        let products = try await desk.files(ProductFile.self, of: party.id, visit)
        let places = try await desk.files(PlaceFile.self, of: party.id, visit)
        let forms = CodeForms(
            party: party.id, prefixes: prefixes, products: products, places: places, chosen: visit.query["cho"],
            typed: typed, faults: faults, view: view)
        let names = Dictionary(
            [("party:\(party.id)", party.file.name)] + products.map { ("product:\($0.id)", $0.file.name) }
                + places.map { ("place:\($0.id)", $0.file.name) }
        ) { one, _ in one }
        let actors = try await desk.base.names(of: given.map(\.actor))
        let ledger = CodeLedger(given: given, names: names, actors: actors, pageSize: Self.pageSize, view: view)
        let page = SectionedPage(
            view, view.text("codes.title"),
            trail: [Link(party.file.name, to: view.address(.party, .file(party.id)))],
            notices(visit, refusal, prefixes.isEmpty, view), sections: forms.sections + [ledger.section(of: party.id)])
        var response = desk.base.pages.workResponse(
            SectionedPage.template, page, for: visit,
            status: refusal == nil && faults.isEmpty ? .ok : .unprocessableContent)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    private func notices(_ visit: Visit, _ refusal: CodeRefusal?, _ hasNoPrefix: Bool, _ view: FileView) -> [Piece] {
        var parts: [Piece] = []
        if let refusal { parts.append(Piece(Notice(.danger, view.text("error.\(refusal.rawValue)"), isUrgent: true))) }
        if let count = visit.query["so"].flatMap({ Int($0) }), visit.query["xong"] != nil, refusal == nil {
            let words =
                count == 1
                ? view.text("codes.done")
                : view.text("codes.done.many", ["count": NumberText.grouped(count, in: view.words.language)])
            parts.append(Piece(Notice(.success, words, view.text("codes.done.text"))))
        }
        if hasNoPrefix {
            parts.append(Piece(Notice(.info, view.text("codes.noPrefix"), view.text("codes.noPrefix.text"))))
        }
        return parts
    }

    /// For label printers: one number a line.
    private func export(_ party: String, _ visit: Visit) async throws -> Response {
        let given = try await desk.store.given(to: party, limit: Self.mostExported)
        let lines =
            ["\u{FEFF}code,kind,file,at,movedTo"]
            + given.map { one in
                [one.code, one.kind.rawValue, one.subject ?? "", Instant.text(one.at), one.movedTo ?? ""]
                    .map { "\"\($0)\"" }.joined(separator: ",")
            }
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=\"ma.csv\"",
                .cacheControl: "no-store",
            ], body: .init(byteBuffer: ByteBuffer(string: lines.joined(separator: "\r\n") + "\r\n")))
    }
}
