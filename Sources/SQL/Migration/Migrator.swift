/// Brings a database to the schema this program was written for.
///
/// Every migration runs once, in number order, in a transaction of its own that also remembers its name and checksum
/// in `schema_migration`. Two processes that start at once take turns.
package struct Migrator: Sendable {
    /// The steps this program knows, in order.
    package let migrations: [Migration]

    /// - Parameters:
    ///   - files: the files as values; nothing is read from a disk.
    ///   - sha256: SHA-256 of bytes. The port depends on no library, so who builds the migrator gives the digest.
    package init(files: [MigrationFile], sha256: ([UInt8]) -> [UInt8]) throws(MigrationError) {
        migrations = try Migration.steps(of: files, sha256: sha256)
    }

    private init(migrations: [Migration]) {
        self.migrations = migrations
    }

    /// The first `count` steps only, to bring an empty database to an older schema.
    package func limited(to count: Int) -> Migrator {
        Migrator(migrations: Array(migrations.prefix(count)))
    }

    /// Applies what is missing and returns it; nothing when the database is up to date.
    ///
    /// Throws ``MigrationError`` when a file was changed or renamed after it ran or the database is newer than this
    /// program, and ``SQLError`` for trouble with the database itself.
    @discardableResult package func migrate(_ database: any SQLDatabase) async throws -> [AppliedMigration] {
        var applied: [AppliedMigration] = []
        while let step = try await database.write({ session in try applyNext(in: session) }) {
            applied.append(step)
        }
        return applied
    }

    /// What the database has had and what it still lacks, without changing anything.
    package func status(_ database: any SQLDatabase) async throws -> MigrationStatus {
        let applied = try await database.read { session in try MigrationHistory.read(session) }
        let pending = try pending(after: applied)
        return MigrationStatus(applied: applied, pending: pending.map(\.name))
    }

    private func applyNext(in session: any SQLSession) throws -> AppliedMigration? {
        try MigrationHistory.lock(session)
        guard let next = try pending(after: try MigrationHistory.read(session)).first else { return nil }
        let text = try next.text(for: session.dialect)
        do {
            try session.executeScript(text)
        } catch let error as SQLError where error.code != .unavailable && error.code != .serialization {
            throw MigrationError(.failed, next.name, error.description)
        }
        let step = AppliedMigration(number: next.number, name: next.name, checksum: next.checksum)
        try MigrationHistory.add(step, in: session)
        return step
    }

    private func pending(after applied: [AppliedMigration]) throws(MigrationError) -> ArraySlice<Migration> {
        for (index, step) in applied.enumerated() {
            guard index < migrations.count else { throw MigrationError(.newerSchema, step.name) }
            let known = migrations[index]
            guard step.name == known.name else { throw MigrationError(.renamed, known.name, step.name) }
            guard step.checksum == known.checksum else { throw MigrationError(.changed, known.name) }
        }
        return migrations.dropFirst(applied.count)
    }
}

/// How far a database is.
package struct MigrationStatus: Hashable, Sendable {
    package let applied: [AppliedMigration]
    /// Names of the steps still to run, in order.
    package let pending: [String]
}
