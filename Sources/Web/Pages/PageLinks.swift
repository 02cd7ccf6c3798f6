/// Links of a page to itself.
struct PageLinks: Sendable {
    /// Path and query as asked.
    let current: String
    /// The same in the other language.
    let switchLanguage: String

    init(_ visit: Visit) { self.init(path: visit.path, query: visit.query.raw, language: visit.language) }

    init(path: String, query: String?, language: Language) {
        current = query.map { "\(path)?\($0)" } ?? path
        let kept = (query ?? "").split(separator: "&").filter { !$0.hasPrefix("lang=") }
        switchLanguage = path + "?" + (kept + ["lang=\(language.other.rawValue)"]).joined(separator: "&")
    }
}
