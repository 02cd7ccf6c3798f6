/// What a backup holds.
package struct BackupReport: Hashable, Sendable {
    package struct Table: Hashable, Sendable {
        package let name: String
        package var rows: Int
    }

    package let header: BackupHeader
    package var tables: [Table] = []

    /// Events in the backup.
    package var events: Int { tables.first { $0.name == "event" }?.rows ?? 0 }
}
