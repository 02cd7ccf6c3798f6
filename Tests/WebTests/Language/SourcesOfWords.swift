import Foundation

/// Which catalogue keys the templates and the code name.
enum SourcesOfWords {
    static let web = URL(fileURLWithPath: "\(WebTestsFolder.file)").deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources/Web")

    /// What keys of the pages begin with.
    private static let rooms: Set = [
        "origin", "fact", "subject", "date", "lookup", "item", "passport", "notice", "ai", "sheet", "legal", "work",
        "chart", "codes", "internal",
        "gallery", "sample", "photo", "check", "carrier", "file", "party", "place", "product", "account", "audit",
        "import", "signIn", "document",
        "registration", "overview", "register",
        "linkset", "links", "letter", "review", "lists", "law", "suspension", "confirmation", "day",
    ]

    /// What the codes of problems begin with; their words stand under `error.`.
    private static let roomsOfProblems: Set = ["web", "epcis", "query", "form", "access", "link"]

    static func keys() throws -> Set<String> {
        try templates().union(code())
    }

    /// `{{t.home.title}}`.
    private static func templates() throws -> Set<String> {
        try texts("Templates", "mustache").reduce(into: []) { keys, text in
            keys.formUnion(text.matches(of: #/\{\{t\.([a-zA-Z.]+)\}\}/#).map { String($0.1) })
        }
    }

    /// String literals that look like a key and are handed to the catalogue or to a `Problem`.
    private static func code() throws -> Set<String> {
        try texts("", "swift").reduce(into: []) { keys, text in
            let words = text.matches(of: #/"((?<room>[a-zA-Z]+)\.(?!css"|js")[a-zA-Z.]+)"/#).filter {
                rooms.contains(String($0.room))
            }
            keys.formUnion(words.map { String($0.1) })
            let problems = text.matches(of: #/"((?<room>[a-zA-Z]+)\.[a-zA-Z]+)"/#).filter {
                roomsOfProblems.contains(String($0.room))
            }
            keys.formUnion(problems.map { "error.\($0.1)" })
        }
    }

    private static func texts(_ folder: String, _ ending: String) throws -> [String] {
        let root = folder.isEmpty ? web : web.appendingPathComponent(folder)
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)!
        return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == ending }.map {
            try String(contentsOf: $0, encoding: .utf8)
        }
    }
}
