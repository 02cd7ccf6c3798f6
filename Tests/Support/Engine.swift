import Foundation
import PostgresEngine
import SQL
import SQLiteEngine

/// The engines every store test runs on: `@Test(arguments: Engine.allCases)`.
package enum Engine: String, CaseIterable, Sendable {
    case sqlite
    case postgres

    /// Both, always: where PostgreSQL is missing its tests fail, they are not skipped.
    package static let available = allCases

    /// A fresh, empty database of its own; it is removed when the returned value is let go.
    package func makeDatabase(poolSize: Int = 4) async throws -> TestDatabase {
        switch self {
        case .sqlite: try makeSQLite()
        case .postgres: try await makePostgres(poolSize: poolSize)
        }
    }

    private func makeSQLite() throws -> TestDatabase {
        let folder = try TemporaryFolder()
        let path = folder.path(of: "nguon.sqlite")
        return TestDatabase(try SQLiteDatabase(path: path), location: path) { folder.remove() }
    }

    private func makePostgres(poolSize: Int) async throws -> TestDatabase {
        let database = try await PostgresServer.shared.createDatabase()
        let engine = PostgresDatabase(url: database.url, poolSize: poolSize)
        return TestDatabase(engine, location: database.url) { database.drop() }
    }
}
