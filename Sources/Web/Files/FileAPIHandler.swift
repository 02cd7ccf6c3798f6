import Foundation
import Hummingbird
import Records
import Traceability

/// `/api/v1/parties`, `/api/v1/places`, `/api/v1/products`, `/api/v1/documents`: the same files, rules and rights, for programs.
struct FileAPIHandler<Guide: FileGuide>: Handler {
    let id: String?
    let guide: Guide
    let desk: FileDesk

    static var largestBody: Int { 1 << 20 }

    func answer(_ visit: Visit) async throws -> Response {
        switch (visit.method, id) {
        case (.post, nil): return try await create(visit)
        case (.put, let id?): return try await replace(id, visit)
        case (_, let id?): return one(try await desk.file(guide, id, for: visit, doing: .fileRead), visit)
        default: return try await list(visit)
        }
    }

    // MARK: Reading

    private func one(_ stored: StoredFile<Guide.File>, _ visit: Visit, status: HTTPResponse.Status = .ok) -> Response {
        let tag = "\"\(stored.version)\""
        if status == .ok, visit.header(.ifNoneMatch) == tag {
            return Response(status: .notModified, headers: [.eTag: tag])
        }
        var response = JSONAnswer.response(FileEntry(stored, seen(stored, visit)), status: status)
        response.headers[.eTag] = tag
        response.headers[.cacheControl] = "no-store"
        if status == .created { response.headers[.location] = Address.fileAPI(guide.kind, stored.id).path }
        return response
    }

    /// Personal data is for the party itself.
    private func seen(_ stored: StoredFile<Guide.File>, _ visit: Visit) -> Guide.File {
        visit.isOwn(stored.subject) ? stored.file : guide.masked(stored.file)
    }

    private func list(_ visit: Visit) async throws -> Response {
        let query = FileListQuery(visit.query)
        guard !query.isBrokenCursor else { throw Problem(.queryParameter, "web.fileCursor", ["parameter": "sau"]) }
        let limit = try visit.count("limit", usually: FileListQuery.pageSize, atMost: 500)
        let reach = visit.asker.map { Access.reach(.fileRead, of: guide.kind, by: $0) } ?? .nothing
        let list = try await desk.store.list(Guide.File.self, query.question(reach, limit: limit))
        var response = JSONAnswer.response(list.files.map { FileEntry($0, seen($0, visit)) })
        if let next = list.next {
            let address = PageLinks.setting("sau", next.text, dropping: [], PageLinks(visit))
            response.headers[own: .link] = "<\(address)>; rel=\"next\""
        }
        response.headers[.cacheControl] = "no-store"
        return response
    }

    // MARK: Writing

    private func create(_ visit: Visit) async throws -> Response {
        let sent = guide.keeping(guide.with(Standing(.draft, since: desk.today), try await body(visit)), of: nil)
        let file = try await guide.completed(sent, desk)
        try visit.require(.fileCreate, on: file.index(of: "").subject)
        try refuseErrors(file)
        let id = try visit.header(.idempotencyKey).map { try IdempotentFileID.make($0, for: visit, guide.kind) }
        if let id, let known = try await desk.store.file(Guide.File.self, id) {
            try visit.require(.fileRead, on: known.subject)
            return one(known, visit, status: .created)
        }
        switch try await desk.store.create(file, id: id, by: visit.author) {
        case .stored(let stored): return one(stored, visit, status: .created)
        case .taken(let key, _):
            throw Problem(.alreadyExists, "web.fileKeyTaken", ["key": key.name, "value": key.value])
        case .stale, .missing: throw Problem.notFound
        }
    }

    private func replace(_ id: String, _ visit: Visit) async throws -> Response {
        let stored = try await desk.file(guide, id, for: visit, doing: .fileEdit)
        guard let tag = visit.header(.ifMatch) else { throw Problem(.preconditionRequired, "web.ifMatchMissing") }
        guard tag == "\"\(stored.version)\"" else { throw Self.stale(stored.version) }
        // A program never decides where a file stands.
        let sent = guide.keeping(
            guide.with(guide.standing(of: stored.file), try await body(visit)), of: stored.file)
        let file = guide.judged(try await guide.completed(sent, desk), over: stored, by: visit, on: desk.today)
        try visit.require(.fileEdit, on: file.index(of: id).subject)
        try refuseErrors(file)
        switch try await desk.store.replace(id, version: stored.version, with: file, by: visit.author) {
        case .stored(let stored): return one(stored, visit, status: .accepted)
        case .stale(let current): throw Self.stale(current.version)
        case .taken(let key, _):
            throw Problem(.alreadyExists, "web.fileKeyTaken", ["key": key.name, "value": key.value])
        case .missing: throw Problem.notFound
        }
    }

    private static func stale(_ version: Int64) -> Problem {
        Problem(.preconditionFailed, "web.fileStale", ["version": String(version)])
    }

    /// - Throws: 400 with the pointer of the first error.
    private func refuseErrors(_ file: Guide.File) throws {
        guard let error = file.findings(in: desk.circumstances).first(where: { $0.severity == .error }) else { return }
        throw Problem(.validation, error.code, error.arguments, pointer: error.pointer)
    }

    private func body(_ visit: Visit) async throws -> Guide.File {
        try await visit.json(Guide.File.self, atMost: Self.largestBody, settings: desk.settings)
    }
}

/// A file as programs see it.
struct FileEntry<File: ProvinceFile>: Encodable {
    let id: String
    let version: Int64
    let createdAt: String
    let changedAt: String
    let file: File

    init(_ stored: StoredFile<File>, _ file: File) {
        id = stored.id
        version = stored.version
        createdAt = Instant.text(stored.createdAt)
        changedAt = Instant.text(stored.changedAt)
        self.file = file
    }
}
