import Foundation

/// The text of every setting and where it came from: flag over environment over file over default.
struct SettingValues: Sendable {
    let values: [SettingName: (value: String, source: SettingSource)]

    /// Names in the environment that are not settings of the program.
    private static let otherVariables: Set<String> = ["NGUON_CONFIG", "NGUON_BENCH"]

    /// - Parameter standards: defaults of the command that differ from the table's.
    init(
        flags: [SettingName: String], environment: [String: String], file: SettingsFile?, path: String = "",
        standards: [SettingName: String] = [:]
    ) throws(SettingsError) {
        try Self.refuseUnknown(environment)
        var values: [SettingName: (value: String, source: SettingSource)] = [:]
        for name in SettingName.allCases {
            if let value = flags[name] {
                values[name] = (value, .flag)
            } else if let value = environment[name.variable] {
                values[name] = (value, .environment)
            } else if let (value, line) = file?.values[name] {
                values[name] = (value, .file(path, line: line))
            } else {
                values[name] = (standards[name] ?? name.standard, .standard)
            }
        }
        self.values = values
    }

    /// Reads the file that `--config` or `NGUON_CONFIG` names, if one does.
    init(
        flags: SettingFlags, environment: [String: String], standards: [SettingName: String] = [:]
    ) throws(SettingsError) {
        let path = flags.config ?? environment["NGUON_CONFIG"]
        let file = try path.map { path throws(SettingsError) in try SettingsFile(Self.text(of: path), path: path) }
        try self.init(
            flags: flags.values, environment: environment, file: file, path: path ?? "", standards: standards)
    }

    subscript(name: SettingName) -> (value: String, source: SettingSource) { values[name] ?? ("", .standard) }

    private static func text(of path: String) throws(SettingsError) -> String {
        do {
            return try String(contentsOf: URL(filePath: path), encoding: .utf8)
        } catch {
            throw .unreadable(path, error.localizedDescription)
        }
    }

    /// A mistyped variable must not be silently without effect.
    private static func refuseUnknown(_ environment: [String: String]) throws(SettingsError) {
        for name in environment.keys.sorted() where name.hasPrefix("NGUON_") {
            if SettingName(variable: name) != nil || otherVariables.contains(name) || name.hasPrefix("NGUON_TEST_") {
                continue
            }
            let place = Phrase(vi: "biến môi trường", en: "environment")
            throw .unknown(name, in: place, nearest: nearest(to: name, among: SettingName.allCases.map(\.variable)))
        }
    }
}
