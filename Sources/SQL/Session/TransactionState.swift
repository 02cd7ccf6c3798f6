/// What both engines' sessions remember of their transaction, so that a mistake shows alike on both.
///
/// PostgreSQL refuses every statement after one that failed; SQLite would go on. Here both refuse, and neither commits.
package final class TransactionState {
    /// The first failure outside a savepoint that was undone.
    package private(set) var failure: SQLError?
    private var isOver = false
    private var savepoints = 0

    package init() {}

    /// The closure returned: from now on a use of the session is a bug and traps.
    package func end() {
        isOver = true
    }

    /// Throws what broke the transaction, which the closure has swallowed; called before a commit.
    package func requireIntact() throws {
        if let failure { throw failure }
    }

    /// Runs one verb, and remembers its failure as the transaction's.
    package func verb<T>(_ body: () throws -> T) throws -> T {
        precondition(!isOver, "a session is used only inside the closure that received it")
        if let failure {
            throw SQLError(.transactionAborted, "a statement failed before: \(failure.message)")
        }
        do {
            return try body()
        } catch let error as SQLError {
            failure = error
            throw error
        }
    }

    /// Runs `body` between SAVEPOINT and RELEASE, or undoes it; `run` runs one bare statement.
    package func savepoint<T>(_ body: () throws -> T, run: (String) throws -> Void) throws -> T {
        savepoints += 1
        defer { savepoints -= 1 }
        let name = "nguon_\(savepoints)"
        try verb { try run("SAVEPOINT \(name)") }
        do {
            let result = try body()
            try requireIntact()
            try verb { try run("RELEASE \(name)") }
            return result
        } catch {
            try undo(name, run)
            throw error
        }
    }

    private func undo(_ name: String, _ run: (String) throws -> Void) throws {
        // What takes the whole transaction with it cannot be undone to a savepoint.
        if let code = failure?.code, [.unavailable, .diskFull, .corrupt].contains(code) { return }
        failure = nil
        try verb {
            try run("ROLLBACK TO SAVEPOINT \(name)")
            try run("RELEASE SAVEPOINT \(name)")
        }
    }
}
