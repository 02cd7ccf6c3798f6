import Foundation
import PostgresEngine
import SQL
import SQLiteEngine

extension DatabaseLocation {
    /// Opens the database, with the engine its location names. A file that is not there is created, and so is its
    /// folder; a server is first met by the first transaction.
    func open(connections: Int) throws -> any SQLDatabase {
        switch self {
        case .sqlite(let path):
            try Self.makeFolder(of: path)
            var settings = SQLiteSettings()
            settings.readers = connections
            return try SQLiteDatabase(path: path, settings: settings)
        case .postgres(let url):
            return PostgresDatabase(url: url, poolSize: connections)
        }
    }

    /// Whether there is a database to look at without making one. A server always counts.
    var exists: Bool {
        switch self {
        case .sqlite(let path): FileManager.default.fileExists(atPath: path)
        case .postgres: true
        }
    }

    /// For commands that look at what is there: a mistyped place must not become a new store.
    func mustExist() throws(CommandFailure) {
        guard !exists else { return }
        throw CommandFailure(
            .refused, Phrase(vi: "Không có cơ sở dữ liệu \(self).", en: "There is no database \(self)."))
    }

    /// The folder is for the server's own user: the data of a province is nobody else's to read.
    private static func makeFolder(of path: String) throws {
        let folder = URL(filePath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            let reason = error.localizedDescription
            throw CommandFailure(
                .trouble,
                Phrase(
                    vi: """
                        Không tạo được thư mục \(folder.path(percentEncoded: false)); chọn nơi khác bằng --data \
                        (\(reason))
                        """,
                    en: """
                        Cannot make the folder \(folder.path(percentEncoded: false)); choose another with --data \
                        (\(reason))
                        """
                ))
        }
    }
}
