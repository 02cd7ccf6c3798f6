import Foundation
import Hummingbird
import Records
import Traceability

/// `/api/v1/links`: the same links, rules and rights, for programs.
struct LinkAPIHandler: Handler {
    let id: String?
    let desk: LinkWork

    func answer(_ visit: Visit) async throws -> Response {
        switch (visit.method, id) {
        case (.post, nil): return try await create(visit)
        case (.put, let id?): return try await replace(id, visit)
        case (.delete, let id?): return try await end(id, visit)
        case (_, let id?): return one(try await desk.link(id, for: visit, doing: .linkRead))
        default: return try await list(visit)
        }
    }

    /// A link as programs see it.
    private struct Entry: Encodable {
        let id: String
        let version: Int64
        let changedAt: String
        let endedAt: String?
        let link: LinkDraft
        let target: Target?

        struct Target: Encodable {
            let checkedAt: String?
            let isDead: Bool
            let status: Int?
            let cause: String?
        }

        init(_ stored: StoredLink) {
            id = stored.id
            version = stored.version
            changedAt = Instant.text(stored.changedAt)
            endedAt = stored.endedAt.map(Instant.text)
            link = stored.draft
            target = stored.health.map {
                Target(
                    checkedAt: $0.checkedAt.map(Instant.text), isDead: $0.isDead, status: $0.status,
                    cause: $0.cause?.rawValue)
            }
        }
    }

    private func one(_ stored: StoredLink, status: HTTPResponse.Status = .ok) -> Response {
        var response = JSONAnswer.response(Entry(stored), status: status)
        response.headers[.eTag] = "\"\(stored.version)\""
        response.headers[.cacheControl] = "no-store"
        if status == .created { response.headers[.location] = Address.linkAPI(stored.id).path }
        return response
    }

    private func list(_ visit: Visit) async throws -> Response {
        let after = visit.query["sau"].flatMap { LinkCursor($0) }
        guard visit.query["sau"] == nil || after != nil else {
            throw Problem(.queryParameter, "web.fileCursor", ["parameter": "sau"])
        }
        let limit = try visit.count("limit", usually: 50, atMost: 500)
        let question = LinkQuestion(
            String((visit.query["q"] ?? "").prefix(200)), type: LinkType(named: visit.query["linkType"] ?? ""),
            state: visit.query["state"].flatMap(LinkQuestion.State.init(rawValue:)), reach: desk.reach(visit),
            after: after, limit: limit)
        let list = try await desk.store.list(question)
        var response = JSONAnswer.response(list.rows.map { Entry($0.link) })
        if let next = list.next {
            let address = PageLinks.setting("sau", next.text, dropping: [], PageLinks(visit))
            response.headers[own: .link] = "<\(address)>; rel=\"next\""
        }
        response.headers[.cacheControl] = "no-store"
        return response
    }

    // MARK: Writing

    private func create(_ visit: Visit) async throws -> Response {
        let (link, file) = try await judged(visit)
        return try await write(.create(link, file: file), visit, status: .created)
    }

    private func replace(_ id: String, _ visit: Visit) async throws -> Response {
        let stored = try await desk.link(id, for: visit, doing: .linkEdit)
        let version = try version(visit, stored)
        let (link, file) = try await judged(visit)
        return try await write(.replace(id, version: version, link, file: file), visit)
    }

    private func end(_ id: String, _ visit: Visit) async throws -> Response {
        let stored = try await desk.link(id, for: visit, doing: .linkEdit)
        let version = visit.header(.ifMatch) == nil ? nil : try version(visit, stored)
        _ = try await write(.end(id, version: version), visit)
        return Response(status: .noContent)
    }

    private func write(_ deed: LinkDeed, _ visit: Visit, status: HTTPResponse.Status = .ok) async throws -> Response {
        switch try await desk.store.write([deed], by: visit.author)[0] {
        case .stored(let stored), .unchanged(let stored): return one(stored, status: status)
        case .stale(let current): throw Self.stale(current.version)
        case .missing: throw Problem.notFound
        }
    }

    /// The version that the client read.
    /// - Throws: 428 without one, 412 for another than is there now.
    private func version(_ visit: Visit, _ stored: StoredLink) throws(Problem) -> Int64 {
        guard let tag = visit.header(.ifMatch) else { throw Problem(.preconditionRequired, "web.ifMatchMissing") }
        guard tag == "\"\(stored.version)\"" else { throw Self.stale(stored.version) }
        return stored.version
    }

    private static func stale(_ version: Int64) -> Problem {
        Problem(.preconditionFailed, "web.fileStale", ["version": String(version)])
    }

    /// - Throws: 400 with the pointer of the first thing wrong; 403 for a code of somebody else's.
    private func judged(_ visit: Visit) async throws -> (Traceability.Link, String) {
        let judged = try await desk.judge([try await body(visit)], visit)[0]
        if let finding = judged.findings.first {
            let isForeign = finding.code == LinkCode.anchorForeign.rawValue
            throw Problem(
                isForeign ? .forbidden : .validation, finding.code, finding.arguments, pointer: finding.pointer)
        }
        guard let link = judged.link, let file = judged.file else { throw Problem.notFound }
        return (link, file)
    }

    private func body(_ visit: Visit) async throws -> LinkDraft {
        try await visit.json(LinkDraft.self, atMost: 64 << 10, settings: desk.base.settings)
    }
}
