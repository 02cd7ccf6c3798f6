/// Why a backup was not written or not restored. The store is as it was before.
package struct BackupError: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// The file does not begin as a backup does.
        case notABackup = "backup.notABackup"
        /// A format of a later program. Arguments: `version`.
        case version = "backup.version"
        /// The file ends too early.
        case truncated = "backup.truncated"
        /// The file is not what was written: it cannot be read, or its checksum is another. Arguments: `offset`.
        case altered = "backup.altered"
        /// The file comes from a program with a later schema. Arguments: `migration`.
        case newerSchema = "backup.newerSchema"
        /// The file comes from a program with other migrations. Arguments: `migration`.
        case otherSchema = "backup.otherSchema"
        /// The file is older than this store's schema: restore into a database without any table, then it is brought up.
        case olderSchema = "backup.olderSchema"
        /// The store is not as this program's migrations leave it; migrate first. Arguments: `migration`.
        case notMigrated = "backup.notMigrated"
        /// The store holds rows already. Arguments: `table`.
        case notEmpty = "backup.notEmpty"
        /// A file of that name is there. Arguments: `path`.
        case fileExists = "backup.fileExists"
        /// The disk or the folder refused. Arguments: `path`, `reason`.
        case file = "backup.file"
    }

    package let code: Code
    package let arguments: [String: String]

    package init(_ code: Code, _ arguments: [String: String] = [:]) {
        self.code = code
        self.arguments = arguments
    }
}

extension BackupError: CustomStringConvertible {
    package var description: String {
        let details = arguments.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
        return details.isEmpty ? code.rawValue : "\(code.rawValue) \(details)"
    }
}
