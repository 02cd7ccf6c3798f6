/// Links of a page to itself.
struct PageLinks: Sendable {
    /// Path and query as asked.
    let current: String
    private let path: String
    private let query: String?
    /// The same in the other language.
    let switchLanguage: String

    init(_ visit: Visit) { self.init(path: visit.path, query: visit.query.raw, language: visit.language) }

    /// The same page with a parameter set, or left out.
    func with(_ name: String, _ value: String?) -> String {
        let kept = (query ?? "").split(separator: "&").filter { !$0.hasPrefix("\(name)=") }.map(String.init)
        let query = (kept + (value.map { ["\(name)=\($0)"] } ?? [])).joined(separator: "&")
        return query.isEmpty ? path : "\(path)?\(query)"
    }

    init(path: String, query: String?, language: Language) {
        current = query.map { "\(path)?\($0)" } ?? path
        let kept = (query ?? "").split(separator: "&").filter { !$0.hasPrefix("lang=") }
        self.path = path
        self.query = query
        switchLanguage = path + "?" + (kept + ["lang=\(language.other.rawValue)"]).joined(separator: "&")
    }
}
