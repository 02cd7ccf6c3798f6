import Crypto
import Embedded
import Foundation
package import SQL

/// The tables of the product, carried inside the binary.
package enum RecordsSchema {
    /// `Schema/NNNN_name[.engine].sql`, in number order.
    package static var files: [MigrationFile] {
        var count = 0
        let files = nguon_records_schema(&count)
        return (0..<count).map { index in
            let file = files[index]
            let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
            return MigrationFile(name: String(cString: file.name), text: String(decoding: bytes, as: UTF8.self))
        }
    }

    package static func migrator() throws(MigrationError) -> Migrator {
        try Migrator(files: files) { Array(SHA256.hash(data: $0)) }
    }

    /// Brings a database up to date, partitions and the words of the look-up included.
    /// - Returns: the migrations applied now.
    /// - Throws: `MigrationError` when a file was changed after it ran; `SQLError`.
    @discardableResult
    package static func migrate(_ database: any SQLDatabase, now: Int64) async throws -> [AppliedMigration] {
        let applied = try await migrator().migrate(database)
        try await Partitions(database: database).maintain(now: now)
        try await SearchFilling(database: database).run()
        return applied
    }
}
