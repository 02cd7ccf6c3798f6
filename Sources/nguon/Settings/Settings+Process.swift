import Foundation

extension Settings {
    /// The settings of a command: its flags, this process's environment, and the file one of them names.
    init(_ flags: SettingFlags, standards: [SettingName: String] = [:]) throws {
        try self.init(
            SettingValues(flags: flags, environment: ProcessInfo.processInfo.environment, standards: standards))
    }

    /// Where the server listens, as a URL.
    var address: String { "http://\(host.contains(":") ? "[\(host)]" : host):\(port)" }

    /// Whether only this machine can connect.
    var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }
}
