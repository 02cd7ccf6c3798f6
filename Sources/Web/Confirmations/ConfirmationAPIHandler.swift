import Foundation
import Hummingbird
import Records
import Traceability

/// `/api/v1/confirmations`: the same confirmations, rules and rights, for programs.
struct ConfirmationAPIHandler: Handler {
    let resource: ConfirmationResource
    let desk: ConfirmationDesk

    func answer(_ visit: Visit) async throws -> Response {
        switch resource {
        case .all where visit.method == .post: return try await confirm(visit)
        case .all: return try await list(visit)
        case .one(let id):
            let (stored, of) = try await desk.find(id, for: visit, doing: .fileRead)
            return one(stored, of, visit)
        case .withdrawal(let id): return try await withdraw(id, visit)
        }
    }

    /// What a program sends.
    private struct Request: Decodable {
        let kind: FileKind
        let file: String
        /// The version of the file that was read.
        let version: Int64
        let facts: Set<ConfirmedFact>
        let authority: String?
        let decision: String?
        let note: String?
        let position: String?
        let isFarMeant: Bool?
    }

    private struct Withdrawal: Decodable { let reason: String }

    // MARK: Reading

    private func one(
        _ stored: StoredConfirmation, _ of: ConfirmationDesk.Confirmed, _ visit: Visit
    ) -> Response {
        var response = JSONAnswer.response(entry(stored, of, visit))
        response.headers[.eTag] = "\"\(stored.version)\""
        response.headers[.cacheControl] = "no-store"
        return response
    }

    private func entry(
        _ stored: StoredConfirmation, _ of: ConfirmationDesk.Confirmed, _ visit: Visit
    ) -> ConfirmationEntry {
        ConfirmationEntry(stored, showsPosition: visit.may(.filePersonal, on: of.subject))
    }

    private func list(_ visit: Visit) async throws -> Response {
        guard let kind = visit.query["kind"].flatMap(FileKind.init(rawValue:)), let id = visit.query["file"],
            FileRoute.isID(id)
        else { throw Problem(.queryParameter, "web.confirmationFile", ["parameter": "file"]) }
        let of = try await desk.file(kind, id, for: visit, doing: .fileRead)
        let limit = min(max(visit.query["limit"].flatMap { Int($0) } ?? 50, 1), 500)
        let before = visit.query["before"].flatMap { Int64($0) } ?? .max
        let found = try await desk.store.list(of: id, before: before, limit: limit + 1)
        var response = JSONAnswer.response(found.prefix(limit).map { entry($0, of, visit) })
        if found.count > limit {
            let address = PageLinks.setting("before", String(found[limit - 1].number), dropping: [], PageLinks(visit))
            response.headers[own: .link] = "<\(address)>; rel=\"next\""
        }
        response.headers[.cacheControl] = "no-store"
        return response
    }

    // MARK: Writing

    private func confirm(_ visit: Visit) async throws -> Response {
        let request = try await body(Request.self, visit)
        guard FileRoute.isID(request.file) else { throw Problem.notFound }
        let guides = FileGuides()
        switch request.kind {
        case .party: return try await confirm(request, guides.party, visit)
        case .place: return try await confirm(request, guides.place, visit)
        case .product: return try await confirm(request, guides.product, visit)
        // Of papers an officer's own step is the confirmation.
        case .document: throw Problem.notFound
        }
    }

    private func confirm<Guide: FileGuide>(
        _ request: Request, _ guide: Guide, _ visit: Visit
    ) async throws -> Response where Guide.File: ConfirmableFile {
        let stored = try await desk.base.file(guide, request.file, for: visit, doing: .fileDecide)
        let committee = desk.committee(of: visit, for: stored.file.confirmedCommune)
        let typed = request.position?.trimmed ?? ""
        let draft = ConfirmationDraft(
            request.facts, authority: committee ?? request.authority?.trimmed ?? "",
            decision: request.decision?.trimmed, note: request.note?.trimmed, position: Coordinate(typed: typed),
            isFarMeant: request.isFarMeant ?? false)
        if !typed.isEmpty, draft.position == nil {
            throw Problem(.validation, ConfirmationCode.positionWrong.rawValue, pointer: "/position")
        }
        let metres = ConfirmationMaking.metres(draft, stored.file)
        if let finding = draft.findings(of: guide.kind, saying: stored.file.facts, metres: metres).first {
            throw Problem(.validation, finding.code, finding.arguments, pointer: finding.pointer)
        }
        guard stored.file.isConfirmable else { throw Problem(.alreadyExists, "web.confirmationStatus") }
        let name = try visit.header(.idempotencyKey).map {
            try IdempotentFileID.make($0, for: visit, of: "confirmation")
        }
        let outcome =
            request.version == stored.version
            ? try await desk.store.confirm(draft, stored, metres: metres, request: name, by: visit.author) : .stale
        switch outcome {
        case .stored(let made), .repeated(let made):
            let of = try await desk.file(guide.kind, stored.id, for: visit, doing: .fileRead)
            var response = JSONAnswer.response(made.map { entry($0, of, visit) }, status: .created)
            response.headers[.cacheControl] = "no-store"
            return response
        case .stale: throw Problem(.alreadyExists, "web.fileStale", ["version": String(stored.version)])
        case .over, .missing: throw Problem.notFound
        }
    }

    private func withdraw(_ id: String, _ visit: Visit) async throws -> Response {
        let (stored, of) = try await desk.find(id, for: visit, doing: .fileDecide)
        guard let tag = visit.header(.ifMatch) else { throw Problem(.preconditionRequired, "web.ifMatchMissing") }
        guard tag == "\"\(stored.version)\"" else {
            throw Problem(.preconditionFailed, "web.fileStale", ["version": String(stored.version)])
        }
        let reason = try await body(Withdrawal.self, visit).reason.trimmed
        if let finding = ConfirmationDraft.findings(withdrawing: reason).first {
            throw Problem(.validation, finding.code, finding.arguments, pointer: finding.pointer)
        }
        switch try await desk.store.withdraw(
            id, version: stored.version, kind: of.kind, reason: reason, by: visit.author)
        {
        case .stored(let made): return one(made.first ?? stored, of, visit)
        case .stale, .over, .repeated: throw Problem(.alreadyExists, "web.confirmationWithdrawn")
        case .missing: throw Problem.notFound
        }
    }

    private func body<Value: Decodable>(_ type: Value.Type, _ visit: Visit) async throws -> Value {
        try await visit.json(type, atMost: 64 << 10, settings: desk.base.settings)
    }
}
