import GS1
import Hummingbird
import Records
import Traceability

/// `GET /tra-cuu?q=`: a code in any printed form leads to its page, and a wrong one is explained; an address of another system is
/// said to be theirs; words are looked for. `loai` keeps to one kind, `cua` asks for a business's products.
struct LookupHandler: Handler {
    let view: LookupView
    let search: SearchStore
    let places: PlaceNames
    let systems: OtherSystems

    func answer(_ visit: Visit) async throws -> Response {
        let question = LookupQuestion(visit.query)
        if let address = InternalCodeQuestion.address(of: question.words, isOwn: view.isOwn) {
            return Response(status: .seeOther, headers: [.location: address.path])
        }
        if let pasted = PastedAddress(question.words, systems: systems), !view.isOwn(pasted.host),
            (try? ScannedCode(question.words)) == nil
        {
            return view.page(question, of: pasted, systems[pasted.host], for: visit)
        }
        guard !question.looksLikeCode else { return try Self.redirect(question.words) }
        return try await listing(question, for: visit)
    }

    private func listing(_ question: LookupQuestion, for visit: Visit) async throws -> Response {
        if let owner = question.owner {
            let found = try await search.products(of: owner, page: SearchPage(number: question.page))
            guard let found else { throw Problem.notFound }
            return view.page(question, found.products, of: found.business, for: visit)
        }
        if !question.words.isEmpty {
            return view.page(question, try await found(question), for: visit)
        }
        guard let kind = question.kind else { return view.page(question, nil, for: visit) }
        return view.page(question, try await search.all(kind, page: SearchPage(number: question.page)), for: visit)
    }

    /// Of every kind the first few, of one kind its pages.
    private func found(_ question: LookupQuestion) async throws -> SearchResult {
        let terms = SearchTerm.all(in: question.words, areas: places.codes)
        let page = question.kind == nil ? SearchPage(size: 6) : SearchPage(number: question.page)
        return try await search.find(terms, kind: question.kind, page: page)
    }

    private static func redirect(_ words: String) throws -> Response {
        do {
            let link = try ScannedCode(words).link
            let target = Address.origin(link.path).path + (link.rawQuery.map { "?\($0)" } ?? "")
            return Response(status: .seeOther, headers: [.location: target])
        } catch {
            throw Problem(error, in: words)
        }
    }
}
