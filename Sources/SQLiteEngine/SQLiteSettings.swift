import Foundation
import GRDB
import GRDBSQLite
import SQL

/// Sizes and times of the SQLite engine.
///
/// The file is in WAL mode with `synchronous = FULL`, foreign keys are enforced, and `LIKE` tells cases apart as
/// PostgreSQL's does; none of these is a setting.
package struct SQLiteSettings: Sendable {
    /// Readers beside the one writer.
    package var readers = 4
    /// How long a transaction waits for another process's write, in seconds, before it is `.unavailable`.
    package var busyTimeout = 10.0
    /// Bytes of a page; decided when the file is created. A single event dirties some twenty pages, and all of them are synced.
    package var pageSize = 4096
    /// Bytes of pages a connection keeps in memory.
    package var cacheBytes = 32 << 20
    /// Bytes of the file read through shared memory instead of copies; 0 turns it off.
    package var mappedBytes = 1 << 30
    /// Pages in the write-ahead log before a writer carries them over into the file.
    package var checkpointPages = 8000

    package init() {}

    var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "nguon"
        configuration.maximumReaderCount = readers
        configuration.busyMode = .timeout(busyTimeout)
        configuration.foreignKeysEnabled = true
        // A reader that came and went would leave its prepared statements behind.
        configuration.persistentReadOnlyConnections = true
        let pragmas = self.pragmas
        configuration.prepareDatabase { database in
            try database.execute(sql: pragmas)
            try SQLiteBlobFunction.register(on: database.sqliteConnection!)
        }
        return configuration
    }

    private var pragmas: String {
        """
        PRAGMA page_size = \(pageSize);
        PRAGMA synchronous = FULL;
        PRAGMA cache_size = -\(cacheBytes / 1024);
        PRAGMA mmap_size = \(mappedBytes);
        PRAGMA wal_autocheckpoint = \(checkpointPages);
        PRAGMA journal_size_limit = \(64 << 20);
        PRAGMA case_sensitive_like = ON;
        """
    }
}
