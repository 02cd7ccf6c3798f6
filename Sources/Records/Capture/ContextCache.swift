import SQL
import Synchronization

/// The numbers of effective contexts met before. A province's clients use a handful; only committed ones are kept here.
final class ContextCache: Sendable {
    private let capacity: Int
    private let numbers = Mutex<[EffectiveContext: Int64]>([:])

    init(capacity: Int = 1_024) {
        self.capacity = capacity
    }

    /// Numbers for all of these, inserting those the database lacks. Needs the transaction to hold the event counter.
    func numbers(
        for contexts: Set<EffectiveContext>, in session: any SQLSession
    ) throws -> [EffectiveContext: Int64] {
        var found = numbers.withLock { known in known.filter { contexts.contains($0.key) } }
        let unknown = contexts.filter { found[$0] == nil }
        guard !unknown.isEmpty else { return found }
        try Self.load(unknown, into: &found, in: session)
        try Self.insert(unknown.filter { found[$0] == nil }, into: &found, in: session)
        return found
    }

    /// Remembers numbers whose transaction is committed.
    func keep(_ committed: [EffectiveContext: Int64]) {
        numbers.withLock { known in
            if known.count + committed.count > capacity { known.removeAll() }
            known.merge(committed) { _, new in new }
        }
    }

    private static func load(
        _ contexts: Set<EffectiveContext>, into found: inout [EffectiveContext: Int64], in session: any SQLSession
    ) throws {
        let byDigest = Dictionary(uniqueKeysWithValues: contexts.map { ($0.digest, $0) })
        let statement: SQLStatement = "SELECT digest, id FROM event_context WHERE digest \(in: byDigest.keys)"
        for (digest, id) in try session.rows(statement, as: ([UInt8], Int64).self) {
            if let context = byDigest[digest] { found[context] = id }
        }
    }

    private static func insert(
        _ contexts: Set<EffectiveContext>, into found: inout [EffectiveContext: Int64], in session: any SQLSession
    ) throws {
        guard !contexts.isEmpty else { return }
        let count = Int64(contexts.count)
        let statement: SQLStatement = """
            UPDATE counter SET value = value + \(count) WHERE name = 'context' RETURNING value
            """
        guard let last = try session.first(statement, as: (Int64).self) else {
            preconditionFailure("the migration lays the row 'context'")
        }
        var rows = SQLBatch(columnCount: 3, reservingRows: contexts.count)
        for (context, id) in zip(contexts, (last - count + 1)...) {
            found[context] = id
            rows.append(id, context.digest, context.bytes)
        }
        try session.insert(into: "event_context", columns: ["id", "digest", "body"], rows: rows)
    }
}
