import Foundation

/// A backup's file: whole or not there at all, and readable by its owner only.
struct BackupFile {
    let path: String

    private var partialPath: String { path + ".partial" }

    /// Writes under another name, makes the bytes durable, then takes the name.
    func write<T>(_ body: (_ sink: @escaping ([UInt8]) throws -> Void) throws -> T) throws -> T {
        try requireAbsent()
        guard
            FileManager.default.createFile(
                atPath: partialPath, contents: nil, attributes: [.posixPermissions: 0o600]),
            let handle = FileHandle(forWritingAtPath: partialPath)
        else { throw failure("cannot be created") }
        do {
            let result = try body { bytes in try self.reporting { try handle.write(contentsOf: bytes) } }
            try reporting {
                try handle.synchronize()
                try handle.close()
                try FileManager.default.moveItem(atPath: partialPath, toPath: path)
            }
            return result
        } catch {
            try? handle.close()
            try? FileManager.default.removeItem(atPath: partialPath)
            throw error
        }
    }

    func read<T>(_ body: (BackupDecoder) throws -> T) throws -> T {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw failure("cannot be opened") }
        defer { try? handle.close() }
        let size = try reporting { () -> Int in
            let size = try handle.seekToEnd()
            try handle.seek(toOffset: 0)
            return Int(size)
        }
        let decoder = BackupDecoder(size: size) { count in
            try self.reporting { Array(try handle.read(upToCount: count) ?? Data()) }
        }
        return try body(decoder)
    }

    private func requireAbsent() throws {
        if FileManager.default.fileExists(atPath: path) { throw BackupError(.fileExists, ["path": path]) }
    }

    private func reporting<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch {
            throw failure((error as NSError).localizedDescription)
        }
    }

    private func failure(_ reason: String) -> BackupError {
        BackupError(.file, ["path": path, "reason": reason])
    }
}
