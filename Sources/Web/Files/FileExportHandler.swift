import Hummingbird
import Records
import Traceability

/// `POST /quan-ly/{kind}/{id}/tai-du-lieu`: everything kept of a file, its history included, for the one it is about to take away
/// (Luật 91/2025/QH15: to see and to receive one's own data). Written down, as every look at personal data is.
struct FileExportHandler<Guide: FileGuide>: Handler {
    let id: String
    let guide: Guide
    let desk: FileDesk

    /// The oldest changes of a file that changed more often stay on its history page.
    private static var mostVersions: Int { 1_000 }

    func answer(_ visit: Visit) async throws -> Response {
        let stored = try await desk.file(guide, id, for: visit, doing: .filePersonal)
        _ = try await visit.form(settings: desk.settings)
        let versions = try await desk.store.history(of: id, limit: Self.mostVersions)
        try await desk.audit.append(
            desk.pen.entry(.personalExported, on: "\(guide.kind.rawValue):\(id)", by: visit.author))
        var response = JSONAnswer.response(
            FileExport(now: FileEntry(stored, stored.file), history: versions.map(FileExport.Version.init)))
        response.headers[.contentDisposition] = "attachment; filename=\"\(id).json\""
        response.headers[.cacheControl] = "no-store"
        return response
    }
}

/// A file and what became of it.
private struct FileExport<File: ProvinceFile>: Encodable {
    struct Version: Encodable {
        struct Change: Encodable {
            let field: String
            let before: String?
            let after: String?
            let isErased: Bool
        }

        let version: Int64
        let at: String
        let by: String
        let reason: String?
        let changes: [Change]

        init(_ version: FileVersion) {
            self.version = version.version
            at = Instant.text(version.at)
            by = version.actor
            reason = version.reason
            changes = version.changes.map {
                Change(field: $0.change.path, before: $0.change.before, after: $0.change.after, isErased: $0.isErased)
            }
        }
    }

    let now: FileEntry<File>
    let history: [Version]
}
