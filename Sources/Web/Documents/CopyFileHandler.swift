import Hummingbird
import Records
import Traceability

/// `GET /quan-ly/giay-to/{id}/tep`: the copy of a paper, for who reads its file and for the parties it names.
struct CopyFileHandler: Handler {
    let id: String
    let desk: FileDesk

    func answer(_ visit: Visit) async throws -> Response {
        let stored = try await CopyDoor(desk: desk).file(id, for: visit)
        guard let copy = try await desk.documents.copies.copy(of: stored.file) else { throw Problem.notFound }
        return CopyAnswer.response(copy, of: id)
    }
}

/// Who is let through to a copy.
struct CopyDoor: Sendable {
    let desk: FileDesk

    /// - Throws: 404 for who may not see it, as if there were none.
    func file(_ id: String, for visit: Visit) async throws -> StoredFile<DocumentFile> {
        guard let stored = try await desk.store.file(DocumentFile.self, id) else { throw Problem.notFound }
        if let caller = visit.asker, stored.file.isShown(to: caller) { return stored }
        try visit.require(.fileRead, on: stored.subject)
        return stored
    }
}
