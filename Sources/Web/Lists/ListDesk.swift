import Hummingbird
import Records
import Traceability

/// What every handler of lists uses.
struct ListDesk: Sendable {
    let base: FileDesk
    let store: ListStore

    func words(_ visit: Visit) -> ListPhrases { ListPhrases(view: base.view(visit), library: store.library) }

    func page(_ page: SectionedPage, _ visit: Visit, status: HTTPResponse.Status = .ok) -> Response {
        var response = base.pages.workResponse(SectionedPage.template, page, for: visit, status: status)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    func seeOther(_ route: ListRoute, done: String? = nil) -> Response {
        base.seeOther(Address.lists(route).path + (done.map { "?xong=\($0)" } ?? ""))
    }

    /// - Throws: 404.
    func list(_ id: String) async throws -> (list: GoodsList, versions: [ListVersionHead]) {
        guard let found = try await store.list(id) else { throw Problem.notFound }
        return found
    }

    /// - Throws: 404.
    func version(_ id: String, _ number: Int) async throws -> (list: GoodsList, version: StoredListVersion) {
        guard let version = try await store.version(id, number) else { throw Problem.notFound }
        return (try await list(id).list, version)
    }

    /// A version that can still be written.
    /// - Throws: 404; 409 for one that was approved or thrown away.
    func draft(_ id: String, _ number: Int) async throws -> (list: GoodsList, version: StoredListVersion) {
        let found = try await version(id, number)
        guard found.version.head.state == .draft else { throw Self.problem(.notDraft) }
        return found
    }

    static func problem(_ refusal: ListRefusal) -> Problem {
        switch refusal {
        case .missing: .notFound
        case .ownWork: Problem(.forbidden, refusal.rawValue)
        case .faulty, .notPriority, .answerMissing: Problem(.validation, refusal.rawValue)
        case .stale: Problem(.preconditionFailed, refusal.rawValue)
        case .notDraft, .draftOpen, .fromTaken, .alreadyListed, .alreadyProposed, .proposalClosed:
            Problem(.alreadyExists, refusal.rawValue)
        }
    }

    /// Runs what may be refused by rule.
    /// - Throws: the refusal as a problem.
    static func asking<T>(_ body: () async throws -> T) async throws -> T {
        do { return try await body() } catch let refusal as ListRefusal { throw problem(refusal) }
    }

    /// From the first page of lists to the page above one.
    func trail(_ list: GoodsList? = nil, _ version: ListVersionHead? = nil, _ words: ListPhrases) -> [Link] {
        var trail = [Link(words.text("lists.title"), to: Address.lists(.lists).path)]
        if let list { trail.append(Link(list.name, to: Address.lists(.list(list.id)).path)) }
        if let list, let version {
            trail.append(Link(words.name(of: version), to: Address.lists(.version(list.id, version.number)).path))
        }
        return trail
    }
}
