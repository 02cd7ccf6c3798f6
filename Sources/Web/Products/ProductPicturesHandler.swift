import Hummingbird
import Pictures
import Records
import Traceability

/// `/quan-ly/san-pham/{id}/anh`: the pictures of a product: add one, take one off. The first stands on top of the product's page.
struct ProductPicturesHandler: Handler {
    let id: String
    let desk: FileDesk
    let workshop: PictureWorkshop
    private let guide = ProductGuide()

    init(id: String, desk: FileDesk) {
        self.id = id
        self.desk = desk
        workshop = PictureWorkshop(store: desk.pictures)
    }

    func answer(_ visit: Visit) async throws -> Response {
        let stored = try await desk.file(guide, id, for: visit, doing: .fileEdit)
        guard visit.method == .post else { return page(stored, visit) }
        let form = try await visit.form(.files(bytes: PictureLimits.bytes + (64 << 10)), settings: desk.settings)
        if let hash = form.answer("bo") { return try await take(hash, off: stored, visit) }
        guard let file = form.file("anh") else { return page(stored, visit, trouble: PictureTrouble.empty) }
        guard stored.file.pictures.count < ProductFile.mostPictures else {
            return page(stored, visit, error: "product.pictures.full")
        }
        do {
            return try await add(try await workshop.add(file), to: stored, visit)
        } catch let trouble as PictureTrouble {
            return page(stored, visit, trouble: trouble)
        }
    }

    private func add(_ hash: String, to stored: StoredFile<ProductFile>, _ visit: Visit) async throws -> Response {
        var file = stored.file
        if !file.pictures.contains(hash) { file.pictures.append(hash) }
        return try await write(file, over: stored, visit)
    }

    private func take(_ hash: String, off stored: StoredFile<ProductFile>, _ visit: Visit) async throws -> Response {
        var file = stored.file
        file.pictures.removeAll { $0 == hash }
        return try await write(file, over: stored, visit)
    }

    private func write(
        _ file: ProductFile, over stored: StoredFile<ProductFile>, _ visit: Visit
    ) async throws -> Response {
        switch try await desk.store.replace(stored.id, version: stored.version, with: file, by: visit.author) {
        case .stored: return desk.seeOther(visit.path)
        case .stale(let current): return page(current, visit, error: "product.pictures.stale")
        case .taken, .missing: throw Problem.notFound
        }
    }

    // MARK: The page

    private func page(_ stored: StoredFile<ProductFile>, _ visit: Visit, trouble: PictureTrouble) -> Response {
        let words = desk.view(visit).text("error.\(trouble.code)", trouble.arguments)
        return page(stored, visit, words: words)
    }

    private func page(_ stored: StoredFile<ProductFile>, _ visit: Visit, error: String) -> Response {
        page(stored, visit, words: desk.view(visit).text(error))
    }

    private func page(_ stored: StoredFile<ProductFile>, _ visit: Visit, words: String? = nil) -> Response {
        let view = desk.view(visit)
        var parts: [Piece] = []
        if let words { parts.append(Piece(Notice(.danger, words, isUrgent: true))) }
        if !stored.file.pictures.isEmpty {
            parts.append(
                Piece(
                    PictureRow(stored.file.pictures, named: stored.file.name) { hash in
                        Form(
                            action: visit.path, sending: visit.formFields + [HiddenField("bo", hash)], [],
                            buttons: [Button(view.text("product.pictures.remove"), .quiet)])
                    }))
        }
        if stored.file.pictures.count < ProductFile.mostPictures { parts.append(Piece(entry(visit, view))) }
        let page = SectionedPage(
            view, view.text("product.pictures"),
            trail: [
                Link(view.text(.product, "title"), to: view.address(.product)),
                Link(stored.file.name, to: view.address(.product, .file(id))),
            ], parts)
        return desk.pages.workResponse(
            SectionedPage.template, page, for: visit, status: words == nil ? .ok : .unprocessableContent)
    }

    private func entry(_ visit: Visit, _ view: FileView) -> Form {
        Form(
            action: visit.path, isMultipart: true, sending: visit.formFields,
            [
                Piece(
                    Field(
                        "anh", view.text("product.pictures.add"), hint: view.text("product.pictures.hint"),
                        FileInput(accept: "image/jpeg,image/png,image/webp")))
            ],
            buttons: [
                Button(view.text("product.pictures.send")),
                Button(view.text("product.pictures.done"), .quiet, address: view.address(.product, .file(id))),
            ])
    }
}
