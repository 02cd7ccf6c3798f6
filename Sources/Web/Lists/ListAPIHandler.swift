import Foundation
import Hummingbird
import Records
import Traceability

/// `/api/v1/lists`: the same lists, rules and rights, for programs.
struct ListAPIHandler: Handler {
    let route: ListAPIRoute
    let desk: ListDesk

    func answer(_ visit: Visit) async throws -> Response {
        let isPost = visit.method == .post
        return try await ListDesk.asking {
            switch route {
            case .lists: return isPost ? try await create(visit) : try await lists()
            case .judgement: return try await judgement(visit)
            case .proposals: return isPost ? try await propose(visit) : try await proposals(visit)
            case .proposal(let id): return isPost ? try await decide(id, visit) : try await proposal(id)
            case .list(let id): return isPost ? try await draft(id, visit) : try await list(id)
            case .version(let id, let number): return try await version(id, number, visit)
            case .approval(let id, let number): return try await approve(id, number, visit)
            case .touches(let id, let number): return try await touches(id, number, visit)
            }
        }
    }

    private func answer(_ value: some Encodable, status: HTTPResponse.Status = .ok) -> Response {
        var response = JSONAnswer.response(value, status: status)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    // MARK: Lists

    private func lists() async throws -> Response {
        let book = try await desk.store.book(on: desk.base.today)
        return answer(try await desk.store.lists().map { ListAnswer($0.list, $0.versions, book) })
    }

    private func list(_ id: String) async throws -> Response {
        let (list, versions) = try await desk.list(id)
        return answer(ListAnswer(list, versions, try await desk.store.book(on: desk.base.today)))
    }

    private struct NewList: Decodable {
        let kind: ListKind
        let name: String
        let issuer: String
    }

    private func create(_ visit: Visit) async throws -> Response {
        let sent = try await body(NewList.self, visit)
        for (member, text) in [("name", sent.name), ("issuer", sent.issuer)]
        where text.trimmed.isEmpty || text.count > 200 {
            throw Problem(.validation, ListCode.nameMissing.rawValue, pointer: "/\(member)")
        }
        let list = try await desk.store.create(
            sent.kind, name: sent.name.trimmed, issuer: sent.issuer.trimmed, id: try idempotent("list", visit),
            by: visit.author)
        var response = answer(ListAnswer(list, [], nil), status: .created)
        response.headers[.location] = Address.listAPI(.list(list.id)).path
        return response
    }

    // MARK: Versions

    private func draft(_ id: String, _ visit: Visit) async throws -> Response {
        let list = try await desk.list(id).list
        let content = try await content(list, visit)
        let stored = try await desk.store.draft(
            content, of: id, id: try idempotent("version \(id)", visit), by: visit.author)
        return one(list, stored, nil, status: .created)
    }

    private func version(_ id: String, _ number: Int, _ visit: Visit) async throws -> Response {
        let (list, stored) = try await desk.version(id, number)
        switch visit.method {
        case .put:
            let content = try await content(list, visit)
            let edit = try edit(stored, visit)
            return one(
                list, try await desk.store.rewrite(id, number, edit: edit, with: content, by: visit.author), nil)
        case .delete:
            try await desk.store.discard(id, number, edit: try edit(stored, visit), by: visit.author)
            return Response(status: .noContent)
        default: return one(list, stored, try await desk.store.run(of: stored.head.id))
        }
    }

    private struct Approval: Decodable {
        var decision: String?
    }

    private func approve(_ id: String, _ number: Int, _ visit: Visit) async throws -> Response {
        let (list, stored) = try await desk.version(id, number)
        let sent = visit.announcedBytes ?? 0 > 0 ? try await body(Approval.self, visit) : Approval()
        let approved = try await desk.store.approve(
            id, number, edit: try edit(stored, visit), decision: sent.decision.map { String($0.prefix(100)) },
            by: visit.author)
        return one(list, approved, try await desk.store.run(of: stored.head.id))
    }

    private func one(
        _ list: GoodsList, _ stored: StoredListVersion, _ run: ListRun?, status: HTTPResponse.Status = .ok
    ) -> Response {
        var response = answer(
            ListVersionAnswer(list, stored, run, library: desk.store.library), status: status)
        response.headers[.eTag] = "\"\(stored.head.edit)\""
        if status == .created {
            response.headers[.location] = Address.listAPI(.version(list.id, stored.head.number)).path
        }
        return response
    }

    private func touches(_ id: String, _ number: Int, _ visit: Visit) async throws -> Response {
        let (_, stored) = try await desk.version(id, number)
        let after = visit.query["after"].flatMap { FileRoute.isID($0) ? $0 : nil } ?? ""
        let limit = min(max(visit.query["limit"].flatMap { Int($0) } ?? 50, 1), 500)
        let found = try await desk.store.touches(
            of: stored.head.id, reach: visit.reach(.fileRead, of: .product), after: after, limit: limit)
        var response = answer(found.map(ListTouchAnswer.init))
        if found.count == limit, let last = found.last {
            let address = PageLinks.setting("after", last.product, dropping: [], PageLinks(visit))
            response.headers[own: .link] = "<\(address)>; rel=\"next\""
        }
        return response
    }

    // MARK: Judging

    private func judgement(_ visit: Visit) async throws -> Response {
        let query = visit.query
        let day = try query["day"].map { text throws(Problem) in
            guard let day = CivilDay(reading: text) else { throw Self.parameter("day", text) }
            return day
        }
        let book = try await desk.store.book(on: day ?? desk.base.today)
        if let substance = query["substance"] {
            return answer(ListJudgementAnswer(book, substance: substance))
        }
        let code = try query["hs"].map { text throws(Problem) in
            guard let code = HSCode(reading: text) else { throw Self.parameter("hs", text) }
            return code
        }
        let group = try query["group"].map { text throws(Problem) in
            guard let group = ProductGroup(rawValue: text) else { throw Self.parameter("group", text) }
            return group
        }
        let label = try query["labelGroup"].map { text throws(Problem) in
            guard let group = Int(text).flatMap(LabelGroup.named) else { throw Self.parameter("labelGroup", text) }
            return group.number
        }
        return answer(
            ListJudgementAnswer(book.judge(ListedGoods(code: code, group: group, labelGroup: label))))
    }

    private static func parameter(_ name: String, _ found: String) -> Problem {
        Problem(.queryParameter, "web.listParameter", ["parameter": name, "found": String(found.prefix(80))])
    }

    // MARK: Proposals

    private func proposals(_ visit: Visit) async throws -> Response {
        let states = visit.query["state"].flatMap(ListProposal.State.init(rawValue:)).map { Set([$0]) } ?? []
        let before = visit.query["before"].flatMap { Int64($0) } ?? .max
        let limit = min(max(visit.query["limit"].flatMap { Int($0) } ?? 50, 1), 500)
        let found = try await desk.store.proposals(states, before: before, limit: limit)
        var response = answer(found.map(ListProposalAnswer.init))
        if found.count == limit, let last = found.last {
            let address = PageLinks.setting("before", String(last.number), dropping: [], PageLinks(visit))
            response.headers[own: .link] = "<\(address)>; rel=\"next\""
        }
        return response
    }

    private func proposal(_ id: String) async throws -> Response {
        guard let proposal = try await desk.store.proposal(id) else { throw Problem.notFound }
        return answer(ListProposalAnswer(proposal))
    }

    private struct NewProposal: Decodable {
        let list: String
        let product: String?
        let entry: ListEntry
        let reason: String
    }

    private func propose(_ visit: Visit) async throws -> Response {
        let sent = try await body(NewProposal.self, visit)
        if let product = sent.product {
            guard let stored = try await desk.base.store.file(ProductFile.self, product) else { throw Problem.notFound }
            try visit.require(.listPropose, on: stored.subject)
        }
        guard sent.entry.level == .priority else {
            throw Problem(
                .validation, ListCode.levelUnknown.rawValue, ["found": sent.entry.level.rawValue],
                pointer: "/entry/level")
        }
        guard !sent.reason.trimmed.isEmpty, sent.reason.count <= 1_000 else {
            throw Problem(.validation, ListRefusal.answerMissing.rawValue, pointer: "/reason")
        }
        let made = try await desk.store.propose(
            sent.entry, for: sent.list, product: sent.product, reason: sent.reason.trimmed,
            id: try idempotent("proposal", visit), by: visit.author)
        var response = answer(ListProposalAnswer(made), status: .created)
        response.headers[.location] = Address.listAPI(.proposal(made.id)).path
        return response
    }

    private struct Decided: Decodable {
        let accepts: Bool
        let answer: String?
    }

    private func decide(_ id: String, _ visit: Visit) async throws -> Response {
        let sent = try await body(Decided.self, visit)
        try await desk.store.decide(
            id, accepts: sent.accepts, answer: sent.answer.map { String($0.prefix(1_000)) }, by: visit.author)
        return try await proposal(id)
    }

    // MARK: Reading what is sent

    /// The edit that the client read.
    /// - Throws: 428 without one, 412 for another than is there now.
    private func edit(_ stored: StoredListVersion, _ visit: Visit) throws(Problem) -> Int64 {
        guard let tag = visit.header(.ifMatch) else { throw Problem(.preconditionRequired, "web.ifMatchMissing") }
        guard tag == "\"\(stored.head.edit)\"" else {
            throw Problem(.preconditionFailed, "web.fileStale", ["version": String(stored.head.edit)])
        }
        return stored.head.edit
    }

    /// - Throws: 400 with the pointer of the first thing wrong.
    private func content(_ list: GoodsList, _ visit: Visit) async throws -> ListContent {
        let content = try await body(ListContent.self, visit)
        let findings = content.findings(as: list.kind, library: desk.store.library)
        if let error = findings.first(where: { $0.severity == .error }) {
            throw Problem(.validation, error.code, error.arguments, pointer: error.pointer)
        }
        return content
    }

    private func idempotent(_ what: String, _ visit: Visit) throws(Problem) -> String? {
        guard let key = visit.header(.idempotencyKey) else { return nil }
        return try IdempotentFileID.make("\(what)\u{1F}\(key)", for: visit, .product)
    }

    private static let largestBody = 8 << 20

    private func body<Value: Decodable>(_ type: Value.Type, _ visit: Visit) async throws -> Value {
        try await visit.json(type, atMost: Self.largestBody, settings: desk.base.settings)
    }
}
