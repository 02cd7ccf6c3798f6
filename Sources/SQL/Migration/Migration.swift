/// One step of the schema, the same number and name on both engines.
package struct Migration: Hashable, Sendable {
    package enum Script: Hashable, Sendable {
        /// One text in the shared subset, rendered for the engine by ``SchemaText``.
        case shared(String)
        /// Two texts, each in its engine's own words, run as they are.
        case pair(sqlite: String, postgres: String)
    }

    /// From 1, without a gap.
    package let number: Int
    /// `0001_foundation`, without the suffix.
    package let name: String
    package let script: Script
    /// SHA-256 in lower-case hexadecimal, the same on both engines (of a pair, over both texts).
    package let checksum: String

    /// The text to run on `dialect`.
    package func text(for dialect: SQLDialect) throws(MigrationError) -> String {
        switch script {
        case .shared(let text): try SchemaText.rendered(text, for: dialect, migration: name)
        case .pair(let sqlite, let postgres): dialect == .sqlite ? sqlite : postgres
        }
    }
}

/// A migration the database has had.
package struct AppliedMigration: Hashable, Sendable {
    package let number: Int
    package let name: String
    package let checksum: String

    package init(number: Int, name: String, checksum: String) {
        self.number = number
        self.name = name
        self.checksum = checksum
    }
}
