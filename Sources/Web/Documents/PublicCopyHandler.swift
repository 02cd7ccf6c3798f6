import Hummingbird
import Records
import Traceability

/// `GET /giay-to/{id}`: the copy of a paper that its owner shows to everybody and an officer let in. Nothing that nobody looked at is
/// served to the public.
struct PublicCopyHandler: Handler {
    let id: String
    let desk: FileDesk

    func answer(_ visit: Visit) async throws -> Response {
        guard let file = try await desk.store.file(DocumentFile.self, id)?.file, file.audience == .everyone,
            file.standing.status == .active, file.copy != nil,
            try await desk.documents.states(of: [id])[id]?.confirmation != nil,
            let copy = try await desk.documents.copies.copy(of: file)
        else { throw Problem.notFound }
        return CopyAnswer.response(copy, of: id)
    }
}
