import Foundation
import Hummingbird
import Records
import Traceability

/// `/api/v1/suspensions`: the same decisions, answers, rules and rights, for programs.
struct SuspensionAPIHandler: Handler {
    let resource: SuspensionResource
    let desk: SuspensionDesk

    func answer(_ visit: Visit) async throws -> Response {
        switch resource {
        case .all where visit.method == .post: return try await make(visit)
        case .all: return try await list(visit)
        case .one(let id):
            let stored = try await desk.find(id, for: visit, doing: .fileRead).stored
            return try await one(stored, visit)
        case .answers(let id): return try await answer(id, visit)
        case .lifting(let id): return try await lift(id, visit)
        }
    }

    // MARK: Reading

    private func one(
        _ stored: StoredSuspension, _ visit: Visit, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let steps = try await desk.store.steps(of: stored.id)
        var response = JSONAnswer.response(
            SuspensionEntry(stored, steps: steps, on: desk.base.today), status: status)
        response.headers[.eTag] = "\"\(stored.version)\""
        response.headers[.cacheControl] = "no-store"
        if status == .created { response.headers[.location] = Address.suspensionAPI(.one(stored.id)).path }
        return response
    }

    private func list(_ visit: Visit) async throws -> Response {
        let limit = min(max(visit.query["limit"].flatMap { Int($0) } ?? 50, 1), 500)
        let question = SuspensionQuestion(
            reach: visit.reach(.fileRead, of: .product), openOn: visit.query["state"] == "open" ? desk.base.today : nil,
            file: visit.query["product"], before: visit.query["before"].flatMap { Int64($0) } ?? .max, limit: limit + 1)
        let found = try await desk.store.list(question)
        let day = desk.base.today
        var response = JSONAnswer.response(found.prefix(limit).map { SuspensionEntry($0, on: day) })
        if found.count > limit {
            let address = PageLinks.setting(
                "before", String(found[limit - 1].number), dropping: [], PageLinks(visit))
            response.headers[own: .link] = "<\(address)>; rel=\"next\""
        }
        response.headers[.cacheControl] = "no-store"
        return response
    }

    // MARK: Writing

    private var making: @Sendable (Visit) -> SuspensionMaking {
        { [desk] in SuspensionMaking(desk: desk, visit: $0) }
    }

    private func make(_ visit: Visit) async throws -> Response {
        let request = try await body(SuspensionRequest.self, visit)
        let subject: SuspensionSubject
        do throws(SuspensionRefusal) {
            subject = try SuspensionSubject(reading: request.code)
        } catch {
            throw Self.problem(error.finding)
        }
        let terms = request.terms(on: desk.base.today)
        if let finding = terms.findings(on: desk.base.today).first { throw Self.problem(finding) }
        let product = try await desk.product(of: subject, visit)
        let id = try visit.header(.idempotencyKey).map { try IdempotentFileID.make($0, for: visit, of: "suspension") }
        switch try await making(visit).make(id ?? desk.store.newID(), subject, product, terms) {
        case .stored(let stored), .repeated(let stored): return try await one(stored, visit, status: .created)
        case .known(let present):
            throw Problem(.alreadyExists, "web.suspensionKnown", ["decision": present.terms.decision])
        case .stale, .over, .missing: throw Problem.notFound
        }
    }

    private func answer(_ id: String, _ visit: Visit) async throws -> Response {
        let (stored, product) = try await desk.find(id, for: visit, doing: .fileEdit)
        try desk.requireOwn(product, visit)
        let answer = SuspensionAnswer(try await body(SuspensionAnswerRequest.self, visit).text.trimmed)
        if let finding = answer.findings.first { throw Self.problem(finding) }
        return try await done(try await making(visit).answer(stored, product, answer), visit, status: .created)
    }

    private func lift(_ id: String, _ visit: Visit) async throws -> Response {
        let (stored, product) = try await desk.find(id, for: visit, doing: .fileDecide)
        guard let tag = visit.header(.ifMatch) else { throw Problem(.preconditionRequired, "web.ifMatchMissing") }
        guard tag == "\"\(stored.version)\"" else { throw Self.stale(stored) }
        let request = try await body(SuspensionLiftingRequest.self, visit)
        let lifting = SuspensionLifting(decision: request.decision.trimmed, reason: request.reason.trimmed)
        if let finding = lifting.findings.first { throw Self.problem(finding) }
        return try await done(
            try await making(visit).lift(stored, version: stored.version, product, lifting), visit)
    }

    private func done(
        _ outcome: SuspensionOutcome, _ visit: Visit, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        switch outcome {
        case .stored(let stored):
            var response = try await one(stored, visit, status: status)
            if status == .created { response.headers[.location] = Address.suspensionAPI(.one(stored.id)).path }
            return response
        case .stale(let present): throw Self.stale(present)
        case .over: throw Problem(.alreadyExists, "web.suspensionLifted")
        case .known, .repeated, .missing: throw Problem.notFound
        }
    }

    private static func stale(_ present: StoredSuspension) -> Problem {
        Problem(.preconditionFailed, "web.fileStale", ["version": String(present.version)])
    }

    private static func problem(_ finding: Finding) -> Problem {
        Problem(.validation, finding.code, finding.arguments, pointer: finding.pointer)
    }

    private func body<Value: Decodable>(_ type: Value.Type, _ visit: Visit) async throws -> Value {
        try await visit.json(type, atMost: 64 << 10, settings: desk.base.settings)
    }
}
