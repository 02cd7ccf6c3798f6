import Dispatch
import SQL

/// Statements that no transaction may hold, such as CREATE DATABASE.
package enum PostgresAdministration {
    /// Connects to `url`, runs the text and disconnects; nothing about the database is checked.
    package static func run(_ text: String, on url: String) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try runBlocking(text, on: url) })
            }
        }
    }

    /// The same in the calling thread, for who cannot await.
    package static func runBlocking(_ text: String, on url: String) throws {
        try PostgresLink.open(PostgresSettings(url: url, poolSize: 1)).run(text)
    }
}
