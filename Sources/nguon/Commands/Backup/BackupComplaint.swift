import Records
import SQL
import Web

/// What `Records` says about a backup, in the words of the catalogue.
enum BackupComplaint {
    static func naming<T>(_ work: () throws -> T) throws -> T {
        do { return try work() } catch let error as BackupError { throw failure(for: error) }
    }

    static func failure(for error: BackupError) -> CommandFailure {
        let catalogue = Catalogue(files: WebFiles())
        let words = { (language: Language) in
            catalogue.text("error.\(error.code.rawValue)", in: language, error.arguments)
        }
        return CommandFailure(error.code == .file ? .trouble : .refused, Phrase(vi: words(.vi), en: words(.en)))
    }
}

extension Settings {
    /// Opens the database as it is, without touching its schema, for a backup or a restoration.
    func withBackup<T: Sendable>(_ work: (Backup) async throws -> T) async throws -> T {
        let database = try database.open(connections: 2)
        let numbers = TimeOrderedNumbers(clock: .system, randomness: .system)
        let backup = Backup(
            database: database, migrator: try RecordsSchema.migrator(), pen: AuditPen(clock: .system, numbers: numbers))
        do {
            let result = try await work(backup)
            await database.close()
            return result
        } catch {
            await database.close()
            throw (error as? BackupError).map(BackupComplaint.failure) ?? error
        }
    }
}
