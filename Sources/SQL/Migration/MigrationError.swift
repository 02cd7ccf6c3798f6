/// Why a schema is not brought up to date; the database is as it was before.
package struct MigrationError: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// A file is not named `NNNN_name.sql`, `NNNN_name.sqlite.sql` or `NNNN_name.postgres.sql`.
        case fileName = "migration.fileName"
        /// Two files have one number.
        case duplicateNumber = "migration.duplicateNumber"
        /// The numbers do not run 1, 2, 3 ….
        case missingNumber = "migration.missingNumber"
        /// Only one of a pair is there.
        case missingPair = "migration.missingPair"
        /// A shared text uses what only one engine knows.
        case notShared = "migration.notShared"
        /// A file was edited after the database had it.
        case changed = "migration.changed"
        /// The database had a migration under another name.
        case renamed = "migration.renamed"
        /// The database was brought further by a newer program; going back is refused.
        case newerSchema = "migration.newerSchema"
        /// The engine refused the text.
        case failed = "migration.failed"
    }

    package let code: Code
    /// The file or the migration's name.
    package let name: String
    package let detail: String

    package init(_ code: Code, _ name: String, _ detail: String = "") {
        self.code = code
        self.name = name
        self.detail = detail
    }

    package var arguments: [String: String] { ["name": name, "detail": detail] }
}

extension MigrationError: CustomStringConvertible {
    package var description: String { "\(code.rawValue): \(name)\(detail.isEmpty ? "" : ": \(detail)")" }
}
