import Foundation
import GS1
import Hummingbird
import Records
import Traceability

/// `/api/v1/codes`: the same numbers, rules and rights, for a business's own software.
struct CodesAPIHandler: Handler {
    let desk: CodeDesk

    func answer(_ visit: Visit) async throws -> Response {
        guard visit.method == .post else {
            if let code = visit.query["code"] { return try await one(code, visit) }
            return try await list(visit)
        }
        return try await take(visit)
    }

    // MARK: Reading

    private func list(_ visit: Visit) async throws -> Response {
        let party = try await party(visit.query["party"], visit)
        let limit = try visit.count("limit", usually: 50, atMost: 500)
        let before = try visit.before("before") ?? .max
        let given = try await desk.store.given(to: party, before: before, limit: limit)
        let prefixes = try await desk.store.prefixes(of: party)
        let next = given.count == limit ? given.last.map { String($0.number) } : nil
        return answer(
            CodeList(
                prefixes: prefixes.map(PrefixEntry.init), codes: given.map(CodeEntry.init), next: next))
    }

    /// One number, for who may see whose it is.
    private func one(_ text: String, _ visit: Visit) async throws -> Response {
        for (kind, code) in Self.readings(of: text) {
            guard let given = try await desk.store.code(code, kind) else { continue }
            guard let party = try await desk.base.store.file(PartyFile.self, given.party) else { break }
            try visit.require(.codeIssue, on: party.subject)
            return answer(CodeList(prefixes: nil, codes: [CodeEntry(given)], next: nil))
        }
        throw Problem.notFound
    }

    private static func readings(of text: String) -> [(CodeKind, String)] {
        let key = ProvinceKey(reading: text).map { (CodeKind.internalKey, $0.text) }
        let gtin = (try? GTIN(text)).map { (CodeKind.gtin, $0.text) }
        let gln = (try? GLN(text)).map { (CodeKind.gln, $0.text) }
        let sscc = (try? SSCC(text)).map { (CodeKind.sscc, $0.text) }
        return [key, gtin, gln, sscc].compactMap(\.self)
    }

    // MARK: Taking

    private func take(_ visit: Visit) async throws -> Response {
        let body = try await body(visit)
        let party = try await party(body.party, visit)
        let want = try body.want(province: desk.province)
        let key = visit.header(.idempotencyKey)
        if let key, !(1...255).contains(key.utf8.count) { throw Problem(.badRequest, "web.idempotencyKey") }
        do {
            let given = try await desk.take(want, for: party, request: key, visit)
            return answer(CodeList(prefixes: nil, codes: given.map(CodeEntry.init), next: nil), status: .created)
        } catch let refusal as CodeRefusal {
            throw Problem(refusal.kind, refusal.rawValue, pointer: refusal.pointer)
        }
    }

    private func party(_ asked: String?, _ visit: Visit) async throws -> String {
        guard let party = try await desk.party(asked, visit) else {
            throw Problem(.validation, "web.codeParty", pointer: "/party")
        }
        return party.id
    }

    private func body(_ visit: Visit) async throws -> CodeRequest {
        try await visit.json(CodeRequest.self, atMost: 64 << 10, settings: desk.base.settings)
    }

    private func answer(_ list: CodeList, status: HTTPResponse.Status = .ok) -> Response {
        var response = JSONAnswer.response(list, status: status)
        response.headers[.cacheControl] = "no-store"
        return response
    }
}

extension CodeRefusal {
    /// The member that cannot be had; nil where it is the order as a whole.
    fileprivate var pointer: String? {
        switch self {
        case .prefixUnknown, .prefixOfAnother, .full: "/prefix"
        case .noItem: "/pack"
        case .noSpace, .fileMissing, .hasCode, .changedMeanwhile, .requestDiffers: nil
        }
    }

    fileprivate var kind: ProblemKind {
        switch self {
        case .prefixUnknown, .noSpace, .noItem: .validation
        case .fileMissing: .notFound
        case .prefixOfAnother, .full, .hasCode, .changedMeanwhile, .requestDiffers: .alreadyExists
        }
    }
}
