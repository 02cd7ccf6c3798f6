import Hummingbird
import Records
import Traceability

/// `/api/v1/documents/{id}/copy`: the copy of a paper for programs; `PUT` takes its bytes as they are, under the version that was read.
struct CopyAPIHandler: Handler {
    let id: String
    let desk: FileDesk

    func answer(_ visit: Visit) async throws -> Response {
        guard visit.method == .put else { return try await one(visit) }
        let stored = try await desk.file(DocumentGuide(), id, for: visit, doing: .fileEdit)
        guard let tag = visit.header(.ifMatch) else { throw Problem(.preconditionRequired, "web.ifMatchMissing") }
        guard tag == "\"\(stored.version)\"" else { throw Self.stale(stored.version) }
        let outcome: FileOutcome<DocumentFile>
        do {
            outcome = try await CopyIntake(desk: desk)
                .take(try await body(visit), named: nil, for: stored, version: stored.version, visit)
        } catch let trouble as CopyTrouble {
            let kind: ProblemKind =
                trouble == .type ? .unsupportedMediaType : trouble == .large ? .captureLimit : .validation
            throw Problem(kind, trouble.rawValue, CopyIntake.arguments)
        }
        switch outcome {
        case .stored(let stored):
            var response = JSONAnswer.response(FileEntry(stored, stored.file), status: .accepted)
            response.headers[.eTag] = "\"\(stored.version)\""
            response.headers[.cacheControl] = "no-store"
            return response
        case .stale(let current): throw Self.stale(current.version)
        case .taken, .missing: throw Problem.notFound
        }
    }

    private func one(_ visit: Visit) async throws -> Response {
        let stored = try await CopyDoor(desk: desk).file(id, for: visit)
        guard let copy = try await desk.documents.copies.copy(of: stored.file) else { throw Problem.notFound }
        var response = CopyAnswer.response(copy, of: id)
        response.headers[.eTag] = "\"\(stored.version)\""
        return response
    }

    private func body(_ visit: Visit) async throws -> [UInt8] {
        let reader = BodyReader(
            limit: DocumentCopy.mostBytes, grace: desk.settings.bodyGrace, rate: desk.settings.bodyRate)
        do { return try await reader.read(visit) } catch let problem as Problem { throw CopyIntake.worded(problem) }
    }

    private static func stale(_ version: Int64) -> Problem {
        Problem(.preconditionFailed, "web.fileStale", ["version": String(version)])
    }
}
