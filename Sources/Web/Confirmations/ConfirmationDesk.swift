import Hummingbird
import Records
import Traceability

/// What every handler of confirmations uses.
struct ConfirmationDesk: Sendable {
    let base: FileDesk

    var store: ConfirmationStore { ConfirmationStore(files: base.store) }

    func page(_ page: SectionedPage, _ visit: Visit, status: HTTPResponse.Status = .ok) -> Response {
        var response = base.pages.workResponse(SectionedPage.template, page, for: visit, status: status)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    /// What a confirmation is of, as much of it as pages say.
    struct Confirmed: Sendable {
        let kind: FileKind
        let id: String
        let name: String
        let subject: Subject
    }

    /// - Throws: 404, for one out of reach too; 403 for who may not do this.
    func find(
        _ id: String, for visit: Visit, doing deed: Deed
    ) async throws -> (stored: StoredConfirmation, of: Confirmed) {
        guard let stored = try await store.confirmation(id) else { throw Problem.notFound }
        return (stored, try await file(stored.fact.kind, stored.file, for: visit, doing: deed))
    }

    func file(_ kind: FileKind, _ id: String, for visit: Visit, doing deed: Deed) async throws -> Confirmed {
        let guides = FileGuides()
        switch kind {
        case .party: return try await file(guides.party, id, visit, deed)
        case .place: return try await file(guides.place, id, visit, deed)
        case .product: return try await file(guides.product, id, visit, deed)
        case .document: throw Problem.notFound
        }
    }

    private func file<Guide: FileGuide>(
        _ guide: Guide, _ id: String, _ visit: Visit, _ deed: Deed
    ) async throws -> Confirmed {
        let stored = try await base.file(guide, id, for: visit, doing: deed)
        return Confirmed(
            kind: guide.kind, id: id, name: guide.name(of: stored.file), subject: stored.subject)
    }

    /// The committee of the commune, of who decides for one: nobody confirms in another's name. Nil where it is to be typed.
    func committee(of visit: Visit, for commune: String?) -> String? {
        guard Set(visit.asker?.grants.map(\.role) ?? []) == [.communeOfficer], let commune else { return nil }
        let view = base.view(visit)
        return view.text("suspension.committee", ["commune": view.commune(commune)])
    }
}
