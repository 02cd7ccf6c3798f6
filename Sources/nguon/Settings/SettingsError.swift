/// A setting that cannot be used: where it stands and what would be right. Ends the command with status 2.
struct SettingsError: Error, Hashable, Sendable {
    let phrase: Phrase

    static func unknown(_ name: String, in place: Phrase, nearest: String?) -> SettingsError {
        let vi = nearest.map { " Có phải \($0)?" } ?? ""
        let en = nearest.map { " Did you mean \($0)?" } ?? ""
        return SettingsError(
            phrase: Phrase(
                vi: "\(place.vi): không có thiết lập \(name).\(vi)",
                en: "\(place.en): there is no setting \(name).\(en)"))
    }

    static func invalid(_ name: SettingName, _ value: String, from source: SettingSource, expected: Phrase)
        -> SettingsError
    {
        let place = source.place(of: name)
        return SettingsError(
            phrase: Phrase(
                vi: "\(place.vi): \(name.rawValue) không thể là \"\(value)\"; cần \(expected.vi).",
                en: "\(place.en): \(name.rawValue) cannot be \"\(value)\"; expected \(expected.en)."))
    }

    static func malformed(line: Int, of path: String) -> SettingsError {
        SettingsError(
            phrase: Phrase(
                vi: "\(path), dòng \(line): cần `tên = giá trị`.", en: "\(path), line \(line): expected `name = value`."
            ))
    }

    static func repeated(_ name: SettingName, line: Int, of path: String) -> SettingsError {
        SettingsError(
            phrase: Phrase(
                vi: "\(path), dòng \(line): \(name.rawValue) đã có ở dòng trên.",
                en: "\(path), line \(line): \(name.rawValue) was set above already."))
    }

    static func unreadable(_ path: String, _ reason: String) -> SettingsError {
        SettingsError(
            phrase: Phrase(
                vi: "Không đọc được tệp thiết lập \(path): \(reason)",
                en: "Cannot read the settings file \(path): \(reason)"))
    }
}
