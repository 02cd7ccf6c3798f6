/// A file of settings: `name = value` lines, blank lines, and lines that begin with `#`. A value runs to the end of its
/// line, so that a password may hold anything.
struct SettingsFile: Sendable {
    let values: [SettingName: (value: String, line: Int)]

    init(_ text: String, path: String) throws(SettingsError) {
        var values: [SettingName: (value: String, line: Int)] = [:]
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            guard let (name, value) = try Self.setting(on: line, number: number, path: path) else { continue }
            guard values[name] == nil else { throw .repeated(name, line: number, of: path) }
            values[name] = (value, number)
        }
        self.values = values
    }

    private static func setting(
        on line: Substring, number: Int, path: String
    ) throws(SettingsError) -> (SettingName, String)? {
        let content = line.trimming(while: \.isWhitespace)
        if content.isEmpty || content.hasPrefix("#") { return nil }
        guard let equals = content.firstIndex(of: "=") else { throw .malformed(line: number, of: path) }
        let key = String(content[..<equals].trimming(while: \.isWhitespace))
        let value = String(content[content.index(after: equals)...].trimming(while: \.isWhitespace))
        guard let name = SettingName(rawValue: key) else {
            let place = Phrase(vi: "\(path), dòng \(number)", en: "\(path), line \(number)")
            throw .unknown(key, in: place, nearest: nearest(to: key, among: SettingName.allCases.map(\.rawValue)))
        }
        return (name, value)
    }
}

extension Substring {
    /// The text without what satisfies `drops` at either end.
    func trimming(while drops: (Character) -> Bool) -> Substring {
        let head = drop(while: drops)
        guard let last = head.lastIndex(where: { !drops($0) }) else { return head }
        return head[...last]
    }
}
