/// Where a value came from, so that a complaint can name the place to correct.
enum SettingSource: Hashable, Sendable {
    case flag
    case environment
    /// A line of a settings file, counted from 1.
    case file(String, line: Int)
    case standard

    /// The place as an operator would look for it.
    func place(of name: SettingName) -> Phrase {
        switch self {
        case .flag: Phrase(vi: "cờ \(name.flag)", en: "flag \(name.flag)")
        case .environment: Phrase(vi: "biến môi trường \(name.variable)", en: "environment \(name.variable)")
        case .file(let path, let line): Phrase(vi: "\(path), dòng \(line)", en: "\(path), line \(line)")
        case .standard: Phrase(vi: "mặc định", en: "default")
        }
    }
}
