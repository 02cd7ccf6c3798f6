package import SQL
package import Traceability

/// Traces over the stored events.
package struct TraceStore: Sendable {
    private let database: any SQLDatabase

    package init(database: any SQLDatabase) {
        self.database = database
    }

    /// The graph of a trace: one read closure, three statements a question, one question a level where nothing special is asked.
    /// - Throws: `SQLError`.
    package func trace(_ request: TraceRequest) async throws -> TraceGraph {
        try await database.read { session in try Tracer.trace(request, in: TracedEventLoader(session)) }
    }
}
