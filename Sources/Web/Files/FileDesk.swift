import Hummingbird
import Records
import Traceability

/// What every handler of files uses.
struct FileDesk: Sendable {
    let pages: Pages
    let places: PlaceNames
    let settings: WebSettings
    let store: FileStore
    let reviews: ReviewStore
    let accounts: AccountStore
    let audit: AuditStore
    let pictures: PictureStore
    let parties: PartyCards
    let lists: ListStore
    let pen: AuditPen
    let now: @Sendable () -> Int64

    var documents: DocumentStore { DocumentStore(files: store) }

    var today: CivilDay { CivilDay(inVietnamAt: now()) }

    var circumstances: FileCircumstances {
        let places = places
        return FileCircumstances(
            today: today, province: pages.installation.province, boundaries: ReferenceBoundaries.all
        ) { places.commune($0) != nil }
    }

    func view(_ visit: Visit) -> FileView { FileView(visit, self) }

    func seeOther(_ path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path, .cacheControl: "no-store"])
    }

    /// A file somebody may see.
    /// - Throws: 404, for one out of reach too.
    func file<Guide: FileGuide>(
        _ guide: Guide, _ id: String, for visit: Visit, doing deed: Deed
    ) async throws -> StoredFile<Guide.File> {
        guard let stored = try await store.file(Guide.File.self, id) else { throw Problem.notFound }
        try visit.require(.fileRead, on: stored.subject)
        if deed != .fileRead { try visit.require(deed, on: stored.subject) }
        return stored
    }

    /// A view that knows the owners of these files by name.
    func view<Guide: FileGuide>(_ visit: Visit, naming files: [StoredFile<Guide.File>], of guide: Guide) async throws
        -> FileView
    {
        var view = view(visit)
        let owners = files.compactMap { guide.owner(of: $0.file) }
        if !owners.isEmpty { view.partyNames = try await parties.cards(of: owners).compactMapValues(\.name) }
        return view
    }

    /// The names of those who stand in a history; officers and staff are known to one another.
    func names(of actors: some Sequence<String>) async throws -> [String: String] {
        let ids = Set(actors).filter { $0.hasPrefix("user:") }
        return try await accounts.names(of: ids)
    }
}
