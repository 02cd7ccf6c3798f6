package import SQL

/// Copies a whole store into one file and back, whichever engine keeps it (decision 0011).
package struct Backup: Sendable {
    private let database: any SQLDatabase
    private let migrator: Migrator
    private let pen: AuditPen

    /// - Parameters:
    ///   - migrator: the schema of this program.
    ///   - pen: writes the audit row of a restoration.
    package init(database: any SQLDatabase, migrator: Migrator, pen: AuditPen) {
        self.database = database
        self.migrator = migrator
        self.pen = pen
    }

    /// Writes everything, as it is at one instant, to a new file.
    ///
    /// One snapshot is held meanwhile: writers go on, but on SQLite the write-ahead log grows until it ends.
    ///
    /// - Throws: ``BackupError`` (`fileExists`, `file`, `notMigrated`), `SQLError`.
    @discardableResult package func write(to path: String) async throws -> BackupReport {
        let status = try await migrator.status(database)
        if let missing = status.pending.first { throw BackupError(.notMigrated, ["migration": missing]) }
        let now = pen.clock.now()
        return try await database.read { session in
            try BackupFile(path: path).write { sink in
                try BackupWriter(session, BackupEncoder(sink: sink)).write(status.applied, now: now)
            }
        }
    }

    /// The columns a backup keeps of a table; empty for a table it does not know.
    package static func columns(of table: String) -> [String] {
        BackupTable.all.first { $0.name == table }?.columns ?? []
    }

    /// Reads a file from its first to its last byte, without a store.
    @discardableResult package static func verify(_ path: String) throws -> BackupReport {
        try BackupFile(path: path).read { decoder in try BackupReader(decoder).read { _ in } }
    }

    /// Fills an empty store with a file's rows, all or none, and adds the audit row that says so.
    ///
    /// A store without any table is brought to the file's schema first, and to this program's afterwards.
    ///
    /// - Parameter actor: who restores.
    @discardableResult package func restore(from path: String, by actor: Actor) async throws -> BackupReport {
        let file = BackupFile(path: path)
        let header = try file.read { decoder in try BackupHeader(from: decoder) }
        try await prepareSchema(for: header)
        if let times = header.recordTimes { try await makePartitions(times) }
        let report: BackupReport
        do {
            report = try await load(file, by: actor)
        } catch let error as SQLError where error.code == .other || error.code == .invalidValue {
            // Only the end of a file tells that it was altered: names and values before it may be nonsense.
            try Self.verify(path)
            throw error
        }
        try await migrator.migrate(database)
        return report
    }

    private func load(_ file: BackupFile, by actor: Actor) async throws -> BackupReport {
        try await database.write { session in
            let report = try file.read { decoder in
                try BackupReader(decoder).read { try BackupRestorer.insert($0, in: session) }
            }
            let detail = "events \(report.events), written \(report.header.createdAt)"
            let entry = pen.entry(.restored, on: "store", by: actor.id, detail: detail)
            try AuditStore.append([entry], in: session)
            return report
        }
    }

    private func prepareSchema(for header: BackupHeader) async throws {
        for (index, step) in header.migrations.enumerated() {
            guard index < migrator.migrations.count else {
                throw BackupError(.newerSchema, ["migration": step.name])
            }
            let known = migrator.migrations[index]
            guard step.name == known.name, step.checksum == known.checksum else {
                throw BackupError(.otherSchema, ["migration": step.name])
            }
        }
        let applied = try await migrator.status(database).applied
        guard applied.isEmpty || applied.count == header.migrations.count else {
            throw applied.count < header.migrations.count
                ? BackupError(.notMigrated, ["migration": header.migrations[applied.count].name])
                : BackupError(.olderSchema)
        }
        if applied.isEmpty { try await migrator.limited(to: header.migrations.count).migrate(database) }
    }

    /// On PostgreSQL the months the rows belong to; a default partition that holds all would never be taken apart.
    private func makePartitions(_ times: ClosedRange<Int64>) async throws {
        let months = Month(containing: times.upperBound).index - Month(containing: times.lowerBound).index
        guard (0...1200).contains(months) else { throw BackupError(.altered, ["offset": "0"]) }
        try await Partitions(database: database).maintain(now: times.lowerBound, monthsAhead: months)
    }
}
