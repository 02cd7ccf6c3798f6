/// A database of either engine: transactions as synchronous closures.
///
/// Nothing awaits in the middle of a transaction, so none is ever held open by a slow client. Count closures, then
/// statements: the hop into a closure costs as much as ten statements.
package protocol SQLDatabase: Sendable {
    var dialect: SQLDialect { get }

    /// Runs `body` in one read-only transaction that sees one snapshot of the data.
    func read<T: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> T) async throws -> T

    /// Runs `body` in one transaction: committed and durable when it returns, undone when it throws.
    ///
    /// Run again, a bounded number of times, when it met another transaction: so it does nothing but through its
    /// session. Cancelling the task does not stop it.
    @discardableResult func write<T: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> T) async throws
        -> T

    /// Refuses new work, waits for what runs, and frees every connection.
    func close() async
}
