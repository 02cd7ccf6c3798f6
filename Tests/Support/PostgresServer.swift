import Foundation
import PostgresEngine
import Synchronization

/// The server the tests use: `NGUON_TEST_POSTGRES`, the URL of a database from which others can be created.
package final class PostgresServer: Sendable {
    package struct Missing: Error, CustomStringConvertible {
        package var description: String {
            "NGUON_TEST_POSTGRES is not set: script/test starts a server and sets it; these tests are never skipped"
        }
    }

    package struct Database: Sendable {
        package let url: String
        package let name: String
        fileprivate let administrator: String

        /// Drops the database and whoever is still connected to it.
        package func drop() {
            try? PostgresAdministration.runBlocking("DROP DATABASE IF EXISTS \(name) WITH (FORCE)", on: administrator)
        }
    }

    package static let shared = PostgresServer()

    private let count = Mutex(0)

    /// The URL from the environment.
    package var url: String {
        get throws {
            guard let url = ProcessInfo.processInfo.environment["NGUON_TEST_POSTGRES"], !url.isEmpty else {
                throw Missing()
            }
            return url
        }
    }

    /// A new database in the form the port asks for.
    package func createDatabase(collation: String = "C") async throws -> Database {
        let administrator = try url
        let number = count.withLock { count in
            count += 1
            return count
        }
        let name = "nguon_test_\(ProcessInfo.processInfo.processIdentifier)_\(number)"
        let options = "TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE '\(collation)' LC_CTYPE '\(collation)'"
        try await PostgresAdministration.run("DROP DATABASE IF EXISTS \(name)", on: administrator)
        try await PostgresAdministration.run("CREATE DATABASE \(name) \(options)", on: administrator)
        return Database(url: try Self.url(administrator, database: name), name: name, administrator: administrator)
    }

    private static func url(_ url: String, database name: String) throws -> String {
        guard var components = URLComponents(string: url) else { throw Missing() }
        components.path = "/\(name)"
        return components.string ?? url
    }
}
