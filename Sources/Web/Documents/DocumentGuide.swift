import Records
import Traceability

/// How papers are shown and asked for.
struct DocumentGuide: FileGuide {
    /// The address's name for the paper that a new one renews.
    static let renewing = "thay"

    func blank(_ view: FileView) -> DocumentFile {
        let parties = view.visit.asker?.parties ?? []
        let owner = view.visit.query["cua"] ?? (parties.count == 1 ? parties.first : nil) ?? ""
        return DocumentFile(.certificate, name: "", owner: owner, standing: Standing(.draft, since: view.today))
    }

    /// A renewal is the same paper with another number and other days.
    func beginning(_ view: FileView, _ desk: FileDesk) async throws -> DocumentFile {
        var file = blank(view)
        guard let id = view.visit.query[Self.renewing],
            let old = try await desk.store.file(DocumentFile.self, id),
            view.visit.may(.fileEdit, on: old.subject)
        else { return file }
        (file.owner, file.type, file.name) = (old.file.owner, old.file.type, old.file.name)
        (file.issuer, file.scope, file.replaces) = (old.file.issuer, old.file.scope, id)
        return file
    }

    func prepared(_ view: FileView, for file: DocumentFile, _ desk: FileDesk) async throws -> FileView {
        var view = view
        guard !file.owner.isEmpty else { return view }
        view.choices[.product] = try await choices(ProductGuide(), of: file, file.scope.products, view, desk)
        view.choices[.place] = try await choices(PlaceGuide(), of: file, file.scope.places, view, desk)
        return view
    }

    /// The most that a form offers; those that are chosen are always among them.
    private static let mostOffered = 60

    private func choices<Guide: FileGuide>(
        _ guide: Guide, of file: DocumentFile, _ chosen: [String], _ view: FileView, _ desk: FileDesk
    ) async throws -> [FileChoice] {
        let question = FileQuestion(
            facets: [[FileFacet(.party, file.owner)]], reach: view.reach(guide.kind), limit: Self.mostOffered)
        let offered = try await desk.store.list(Guide.File.self, question).files
        let known = Set(offered.map(\.id))
        let others = try await desk.store.files(Guide.File.self, chosen.filter { !known.contains($0) })
        return (offered + others.values.sorted { $0.id < $1.id }).map {
            FileChoice(id: $0.id, name: guide.name(of: $0.file))
        }
    }

    func standing(of file: DocumentFile) -> Standing { file.standing }

    func with(_ standing: Standing, _ file: DocumentFile) -> DocumentFile {
        var file = file
        file.standing = standing
        return file
    }

    func columns(_ view: FileView) -> [String] {
        ["document.name", "document.owner.short", "document.number", "document.validTo", "file.status"].map {
            view.text($0)
        }
    }

    func cells(_ stored: StoredFile<DocumentFile>, _ view: FileView) -> [DataTable.Cell] {
        let file = stored.file
        return [
            .init(file.name, to: view.address(.document, .file(stored.id))), .init(view.party(file.owner)),
            .init(file.number ?? ""),
            .init(view.day(file.validTo), badge: DocumentTerm(file, on: view.today).badge(view)),
            .init("", badge: view.status(file.standing.status)),
        ]
    }

    func categories(_ view: FileView) -> [Choice] {
        DocumentType.allCases.map { Choice($0.rawValue, view.text("document.type.\($0.rawValue)")) }
    }

    func name(of file: DocumentFile) -> String { file.name }
    func owner(of file: DocumentFile) -> String? { file.owner }

    func isOtherThing(_ file: DocumentFile, than approved: DocumentFile) -> Bool { file.saysOtherThan(approved) }

    /// A copy comes by its own door, where it is looked at.
    func keeping(_ file: DocumentFile, of stored: DocumentFile?) -> DocumentFile {
        var file = file
        file.copy = stored?.copy
        return file
    }

    func masked(_ file: DocumentFile) -> DocumentFile {
        var file = file
        file.note = nil
        file.copy = file.copy.map { DocumentCopy(hash: $0.hash, type: $0.type, byteCount: $0.byteCount) }
        return file
    }

    /// A paper may carry anything of a person: its copy goes, and what identifies it.
    func erased(_ file: DocumentFile, on day: CivilDay) -> DocumentFile {
        var file = file
        (file.copy, file.note, file.number) = (nil, nil, nil)
        file.standing = Standing(.closed, since: day)
        return file
    }
}
