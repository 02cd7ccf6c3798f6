package import SQL

/// What a backup says of itself before its rows.
package struct BackupHeader: Hashable, Sendable {
    /// Microseconds UTC when it was begun.
    package let createdAt: Int64
    /// The migrations its store had had, in order.
    package let migrations: [AppliedMigration]
    /// Record times of the first and the last event, microseconds UTC; nil without events.
    package let recordTimes: ClosedRange<Int64>?
}

extension BackupHeader {
    static let magic = Array("NGUON-BACKUP\n".utf8)
    /// The format this program writes; it reads no other.
    static let version = 1

    func encode(to encoder: BackupEncoder) throws {
        try encoder.append(raw: Self.magic)
        try encoder.append(count: Self.version)
        try encoder.append(.integer(createdAt))
        try encoder.append(recordTimes.map { .integer($0.lowerBound) } ?? .null)
        try encoder.append(recordTimes.map { .integer($0.upperBound) } ?? .null)
        try encoder.append(count: migrations.count)
        for migration in migrations {
            try encoder.append(count: migration.number)
            try encoder.append(.text(migration.name))
            try encoder.append(.text(migration.checksum))
        }
    }

    init(from decoder: BackupDecoder) throws {
        guard try decoder.begins(with: Self.magic) else { throw BackupError(.notABackup) }
        let version = try decoder.count()
        guard version == Self.version else { throw BackupError(.version, ["version": "\(version)"]) }
        createdAt = try decoder.value(as: Int64.self)
        let first = try decoder.value(as: Int64?.self)
        let last = try decoder.value(as: Int64?.self)
        recordTimes = if let first, let last, first <= last { first...last } else { nil }
        migrations = try (0..<decoder.count(atMost: 10_000)).map { _ in
            AppliedMigration(
                number: try decoder.count(), name: try decoder.value(as: String.self),
                checksum: try decoder.value(as: String.self))
        }
    }
}
