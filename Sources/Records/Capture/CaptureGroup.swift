import SQL
import Traceability

/// Documents that become durable together. `store` runs inside one write transaction and may be run again by the port,
/// so it keeps nothing but what it returns.
struct CaptureGroup: Sendable {
    let works: [CaptureWork]
    let collaborators: CaptureCollaborators

    struct Result: Sendable {
        /// One for each work, in order.
        let outcomes: [CaptureOutcome]
        let contexts: [EffectiveContext: Int64]
    }

    /// Load, decide, store.
    func store(in session: any SQLSession) throws -> Result {
        let counter = try EventCounter.take(in: session)
        var transaction = CaptureTransaction(
            session: session, counter: counter, collaborators: collaborators, loaded: try load(in: session))
        let outcomes = try works.map { try transaction.run($0) }
        try transaction.finish()
        return Result(outcomes: outcomes, contexts: transaction.loaded.contexts)
    }

    private func load(in session: any SQLSession) throws -> CaptureTransaction.Loaded {
        let storing = works.filter { $0.kind == .store }
        let asked = storing.reduce(into: Set<EventIdentity>()) { $0.formUnion($1.capture.document.identities) }
        let contexts = Set(storing.filter(\.capture.needsContext).map(\.capture.context))
        return CaptureTransaction.Loaded(
            known: try KnownIdentities(asked, in: session),
            contexts: contexts.isEmpty
                ? [:] : try collaborators.contexts.numbers(for: contexts, in: session),
            replays: try IdempotencyKeys(works.map(\.capture), in: session),
            gtins: try GTINBooks(session: session).book(
                of: storing.reduce(into: []) { $0.formUnion($1.capture.commissioned) },
                for: Set(storing.map(\.capture.sender))))
    }
}

extension PreparedCapture {
    /// Whether anything of the document is kept with its context.
    fileprivate var needsContext: Bool { !document.entries.isEmpty || !vocabularies.isEmpty }
}
