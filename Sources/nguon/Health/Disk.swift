import Foundation

/// The disk under a path.
enum Disk {
    /// Bytes an ordinary user may still write; asks the nearest folder that exists. Nil when nobody can tell.
    static func freeBytes(near path: String) -> Int64? {
        var url = URL(filePath: path).standardizedFileURL
        while !FileManager.default.fileExists(atPath: url.path(percentEncoded: false)), url.pathComponents.count > 1 {
            url.deleteLastPathComponent()
        }
        var state = statvfs()
        guard statvfs(url.path(percentEncoded: false), &state) == 0 else { return nil }
        return Int64(state.f_bavail) * Int64(state.f_frsize)
    }
}
