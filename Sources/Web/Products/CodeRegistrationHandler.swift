import Hummingbird
import Records
import Traceability

/// `GET /quan-ly/san-pham/{id}/mau-so-5`: the application for a GS1 code, filled in from the files of the business and the product, on paper
/// of its own. It is handed in by the business; we say where.
struct CodeRegistrationHandler: Handler {
    let id: String
    let desk: FileDesk

    func answer(_ visit: Visit) async throws -> Response {
        let stored = try await desk.file(ProductGuide(), id, for: visit, doing: .fileRead)
        let view = desk.view(visit)
        let owner = try await desk.store.file(PartyFile.self, stored.file.owner)
        if let owner { try visit.require(.fileRead, on: owner.subject) }
        // Phones and numbers are for the business itself, which signs the form.
        let party = owner.map { visit.isOwn($0.subject) ? $0.file : $0.file.masked }
        let page = SectionedPage(
            view, view.text("product.form"),
            trail: [
                Link(view.text(.product, "title"), to: view.address(.product)),
                Link(stored.file.name, to: view.address(.product, .file(id))),
            ],
            sections: sections(stored.file, party, view))
        var response = desk.pages.workResponse(SectionedPage.template, page, for: visit)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    private func sections(
        _ product: ProductFile, _ party: PartyFile?, _ view: FileView
    ) -> [SectionedPage.Section] {
        let form = RegistrationLines(product: product, party: party, view: view)
        return [
            .init(
                "truoc", view.text("product.form.before"), isScreenOnly: true,
                [Piece(Notice(.info, view.text("product.form.note"), view.text("product.form.where")))]),
            .init("to-chuc", view.text("product.form.business"), [Piece(SummaryList(form.business))]),
            .init("dai-dien", view.text("product.form.people"), [Piece(SummaryList(form.people))]),
            .init("san-pham", view.text("product.form.product"), [Piece(SummaryList(form.goods))]),
            .init(
                "ky", view.text("product.form.sign"), lead: [view.text("product.form.promise")],
                [Piece(SummaryList(form.signature))]),
            .init(
                "tiep", view.text("product.form.after"), lead: Self.after.map { view.text($0) }, isScreenOnly: true, []),
        ]
    }

    private static let after = [
        "product.form.after.file", "product.form.after.answer", "product.form.after.declare", "product.form.after.fee",
    ]
}
