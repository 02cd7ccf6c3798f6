import Hummingbird
import Records
import Traceability

/// What every handler of suspensions uses.
struct SuspensionDesk: Sendable {
    let base: FileDesk
    private let guide = ProductGuide()

    init(base: FileDesk) { self.base = base }

    var store: SuspensionStore { SuspensionStore(files: base.store) }

    func page(_ page: SectionedPage, _ visit: Visit, status: HTTPResponse.Status = .ok) -> Response {
        var response = base.pages.workResponse(SectionedPage.template, page, for: visit, status: status)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    func seeOther(_ route: SuspensionRoute, done: String) -> Response {
        base.seeOther("\(Address.suspensions(route).path)?xong=\(done)")
    }

    /// A suspension somebody may see, with its product.
    /// - Throws: 404, for one out of reach too; 403 for who may not do this.
    func find(
        _ id: String, for visit: Visit, doing deed: Deed
    ) async throws -> (stored: StoredSuspension, product: StoredFile<ProductFile>) {
        guard let stored = try await store.suspension(id) else { throw Problem.notFound }
        return (stored, try await base.file(guide, stored.file, for: visit, doing: deed))
    }

    /// The product that a code stands for, of those within reach.
    /// - Throws: a finding at `/code`; 403, 404 for a product of somebody else's.
    func product(of subject: SuspensionSubject, _ visit: Visit) async throws -> StoredFile<ProductFile> {
        let files = try await store.files(of: subject.code)
        guard let first = files.first else { throw Self.unfiled }
        let own = files.first { visit.may(.fileDecide, on: $0.subject) }
        if own == nil { try visit.require(.fileDecide, on: first.subject) }
        return own ?? first
    }

    static let unfiled = Problem(.validation, SuspensionCode.unfiled.rawValue, pointer: "/code")

    /// Only the business itself answers, and not the officers who may write in its file.
    /// - Throws: 403.
    func requireOwn(_ product: StoredFile<ProductFile>, _ visit: Visit) throws {
        guard visit.isOwn(product.subject) else { throw Problem(.forbidden, "access.role") }
    }

    /// The commune's own committee, of who decides for one; else what the installation is run by.
    func authority(of visit: Visit, for commune: String?) -> String {
        let view = base.view(visit)
        let roles = Set(visit.asker?.grants.map(\.role) ?? [])
        if roles == [.communeOfficer], let commune {
            return view.text("suspension.committee", ["commune": view.commune(commune)])
        }
        return base.pages.installation.agency?.name ?? ""
    }
}
