import Crypto
import Foundation
import Hummingbird
import Records
import Traceability

/// `/api/v1/reviews`: what waits for an authority's word, for programs: the same cases, rules and rights as the pages.
struct ReviewAPIHandler: Handler {
    let resource: ReviewResource
    let desk: FileDesk

    private var reviews: ReviewStore { desk.reviews }

    func answer(_ visit: Visit) async throws -> Response {
        switch resource {
        case .queue: try await queue(visit)
        case .review(let number): one(try await seen(number, visit))
        case .decisions(let number): try await decide(number, visit)
        case .figures: try await figures(visit)
        case .bulks: visit.method == .post ? try await startBulk(visit) : try await bulks(visit)
        case .bulk(let id): try await bulk(id, visit)
        case .loans: visit.method == .post ? try await lend(visit) : try await loans(visit)
        case .loan(let number): try await endLoan(number, visit)
        case .handOver: try await handOver(visit)
        }
    }

    // MARK: Cases

    private func queue(_ visit: Visit) async throws -> Response {
        let caller = try caller(visit)
        let query = visit.query
        let after = try query["after"].map { text in
            guard let number = Int64(text) else {
                throw Problem(.queryParameter, "web.reviewParameter", ["parameter": "after"])
            }
            return number
        }
        let kind = try value(query, "kind", ReviewKind.init(rawValue:))
        let stage = try value(query, "stage", ReviewStage.init(rawValue:))
        let question = ReviewQuestion(
            try await whose(caller, kind, stage, isMine: query["mine"] == "1"), isClean: query["clean"] == "1",
            lateOn: query["late"] == "1" ? desk.today : nil, after: after,
            limit: min(max(query["limit"].flatMap { Int($0) } ?? 50, 1), 500))
        let list = try await reviews.queue(question)
        var response = answer(list.cases.map { ReviewEntry($0, today: desk.today) })
        if let next = list.next {
            let address = PageLinks.setting("after", String(next), dropping: [], PageLinks(visit))
            response.headers[own: .link] = "<\(address)>; rel=\"next\""
        }
        return response
    }

    /// An officer's part of the queue; of everybody else what their business handed in.
    private func whose(
        _ caller: Caller, _ kind: ReviewKind?, _ stage: ReviewStage?, isMine: Bool
    ) async throws -> ReviewQuestion.Whose {
        if isMine { return .assigned(to: caller.id) }
        let scopes = try await reviews.officer(for: caller).scopes(kind: kind, stage: stage)
        return scopes.isEmpty ? .parties(caller.parties) : .parts(scopes)
    }

    private func value<Value>(_ query: Query, _ name: String, _ read: (String) -> Value?) throws -> Value? {
        guard let text = query[name] else { return nil }
        guard let value = read(text) else { throw Problem(.queryParameter, "web.reviewParameter", ["parameter": name]) }
        return value
    }

    /// - Throws: 404, for one out of reach too.
    private func seen(_ number: Int64, _ visit: Visit) async throws -> ReviewRecord {
        guard let record = try await reviews.record(number),
            try await reviews.officer(for: try caller(visit)).sees(record.review)
        else { throw Problem.notFound }
        return record
    }

    private func one(_ record: ReviewRecord) -> Response {
        let chain = reviews.settings.policy.chain(of: record.review.kind)
        var response = answer(ReviewEntry(record.review, steps: record.steps, chain: chain, today: desk.today))
        response.headers[.eTag] = "\"\(record.review.version)\""
        return response
    }

    private func decide(_ number: Int64, _ visit: Visit) async throws -> Response {
        let record = try await seen(number, visit)
        let caller = try caller(visit)
        guard let tag = visit.header(.ifMatch) else { throw Problem(.preconditionRequired, "web.ifMatchMissing") }
        let request = try await body(ReviewRequest.self, visit)
        guard let move = request.move(by: caller.id, today: desk.today) else {
            throw Problem(.validation, "web.reviewMove")
        }
        // Asked again with the tag of the case as it was: what was decided meanwhile is told apart from what only moved.
        let read = Int64(tag.trimmingCharacters(in: ["\""])) ?? 0
        let answer = try await reviews.decide(
            record.review.number, move, read: read, by: try await reviews.officer(for: caller), author: visit.author)
        switch answer {
        case .done(let record): return one(record)
        case .refused(let refusal, _): throw refusal.problem
        case .missing: throw Problem.notFound
        }
    }

    // MARK: What offices did

    private struct Office: Encodable {
        let commune: String
        let sector: Sector?
        let kind: ReviewKind
        let figures: [String: Int64]
        let meanDays: Double?
    }

    private func figures(_ visit: Visit) async throws -> Response {
        let until = try value(visit.query, "until", CivilDay.init(reading:)) ?? desk.today
        let from = try value(visit.query, "from", CivilDay.init(reading:)) ?? CivilDay(number: until.number - 30)
        guard from <= until, until.days(since: from) <= 400 else {
            throw Problem(.queryParameter, "web.reviewParameter", ["parameter": "from"])
        }
        let scopes = try await reviews.officer(for: try caller(visit)).scopes()
        let offices = try await reviews.figures(from: from, through: until, within: scopes)
        return answer(
            offices.map { office in
                Office(
                    commune: office.commune, sector: office.sector, kind: office.kind,
                    figures: Dictionary(uniqueKeysWithValues: office.figures.map { ($0.key.rawValue, $0.value) }),
                    meanDays: office.meanDays)
            })
    }

    // MARK: Together

    private struct BulkEntry: Encodable {
        let id: String
        let createdAt: String
        let isDone: Bool
        let total: Int
        let waiting: Int
        let approved: Int
        let left: [String: Int]

        init(_ bulk: ReviewBulk) {
            id = bulk.id
            createdAt = Instant.text(bulk.createdAt)
            isDone = bulk.isDone
            total = bulk.total
            waiting = bulk.waiting
            approved = bulk.approved
            left = Dictionary(uniqueKeysWithValues: bulk.refused.map { ($0.key.rawValue, $0.value) })
        }
    }

    private func startBulk(_ visit: Visit) async throws -> Response {
        let request = try await body(ReviewBulkRequest.self, visit)
        let cases = request.cases.compactMap { one in Int64(one.number).map { (number: $0, version: one.version) } }
        guard !cases.isEmpty, cases.count == request.cases.count, cases.count <= ReviewStore.mostInBulk else {
            throw Problem(.validation, "web.reviewBulk", ["most": String(ReviewStore.mostInBulk)], pointer: "/cases")
        }
        guard (request.remark ?? "").count <= ReviewRequest.longestRemark,
            request.decision.map({ ReviewDecision(number: $0.number, day: $0.day, today: desk.today) != nil }) ?? true
        else { throw Problem(.validation, "web.reviewMove") }
        let bulk = try await reviews.startBulk(
            id: try visit.header(.idempotencyKey).map { try Self.id(of: $0, visit) }, cases,
            decision: request.decision, remark: request.remark, by: visit.author)
        guard let bulk else { throw Problem.notFound }
        var response = answer(BulkEntry(bulk), status: .accepted)
        response.headers[.location] = Address.reviewAPI(.bulk(bulk.id)).path
        return response
    }

    /// The job of a key of the caller's: a request sent twice is one.
    private static func id(of key: String, _ visit: Visit) throws(Problem) -> String {
        guard (1...255).contains(key.utf8.count) else { throw Problem(.badRequest, "web.idempotencyKey") }
        let digest = SHA256.hash(data: Array("review\u{1F}\(visit.actor?.id ?? "")\u{1F}\(key)".utf8))
        return digest.prefix(10).map { String(String(Int($0) + 256, radix: 16).dropFirst()) }.joined()
    }

    private func bulks(_ visit: Visit) async throws -> Response {
        answer(try await reviews.bulks(of: try caller(visit).id).map(BulkEntry.init))
    }

    private func bulk(_ id: String, _ visit: Visit) async throws -> Response {
        guard let bulk = try await reviews.bulk(id), bulk.actor == (try caller(visit).id) else {
            throw Problem.notFound
        }
        return answer(BulkEntry(bulk))
    }

    // MARK: Standing in

    private struct LoanEntry: Encodable {
        let number: String
        let lender: String
        let borrower: String
        let from: CivilDay
        let until: CivilDay

        init(_ loan: ReviewLoan) {
            number = String(loan.number)
            lender = loan.lender
            borrower = loan.borrower
            from = loan.from
            until = loan.until
        }
    }

    private func loans(_ visit: Visit) async throws -> Response {
        answer(try await reviews.loans(of: try caller(visit).id).map(LoanEntry.init))
    }

    private func lend(_ visit: Visit) async throws -> Response {
        let (caller, request) = (try caller(visit), try await body(ReviewLoanRequest.self, visit))
        let lender = request.lender ?? caller.id
        try requireOwn(lender, visit)
        do {
            let loan = try await reviews.lend(
                from: lender, to: request.borrower, from: request.from, through: request.until, by: visit.author)
            return answer(LoanEntry(loan), status: .created)
        } catch let refusal as ReviewLoan.Refusal { throw refusal.problem }
    }

    private func endLoan(_ number: Int64, _ visit: Visit) async throws -> Response {
        let caller = try caller(visit)
        guard let loan = try await reviews.loans(of: caller.id).first(where: { $0.number == number }) else {
            throw Problem.notFound
        }
        try requireOwn(loan.lender, visit)
        guard try await reviews.endLoan(number, by: visit.author) else { throw Problem.notFound }
        return Response(status: .noContent)
    }

    private func handOver(_ visit: Visit) async throws -> Response {
        let (caller, request) = (try caller(visit), try await body(ReviewHandOverRequest.self, visit))
        let person = request.from ?? caller.id
        try requireOwn(person, visit)
        let handed = try await reviews.handOver(from: person, to: request.to, by: visit.author)
        return answer(["given": handed.given, "released": handed.released])
    }

    /// What is one's own, or whoever looks after all accounts.
    private func requireOwn(_ person: String, _ visit: Visit) throws {
        guard person != visit.asker?.id else { return }
        try visit.require(.accountManageAll, on: nil)
    }

    // MARK: What they share

    private func caller(_ visit: Visit) throws -> Caller {
        guard let caller = visit.asker else { throw Problem(.unauthorized, "web.keyMissing") }
        return caller
    }

    private func answer(_ value: some Encodable, status: HTTPResponse.Status = .ok) -> Response {
        var response = JSONAnswer.response(value, status: status)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    private func body<Value: Decodable>(_ type: Value.Type, _ visit: Visit) async throws -> Value {
        try await visit.json(type, atMost: 256 << 10, settings: desk.settings)
    }
}
