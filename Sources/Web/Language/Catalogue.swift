import Foundation

/// Every word the system says, in every language. The words live in `Catalogue/vi.json` and `Catalogue/en.json` only.
package struct Catalogue: Sendable {
    private let words: [Language: [String: String]]

    /// Reads the catalogues carried in the binary. A missing or broken one is our bug.
    package init(files: WebFiles) {
        var words: [Language: [String: String]] = [:]
        for language in Language.allCases {
            let bytes = files.bytes(named: "Catalogue/\(language.rawValue).json")
            words[language] = bytes.flatMap { try? JSONDecoder().decode([String: String].self, from: Data($0)) }
            precondition(words[language] != nil, "the catalogue for \(language) is missing or no flat JSON object")
        }
        self.words = words
    }

    /// The keys a language has words for.
    package func keys(in language: Language) -> Set<String> {
        Set(words[language, default: [:]].keys)
    }

    /// The words under a key, or nil when the catalogue has none.
    package func words(for key: String, in language: Language) -> String? {
        words[language]?[key]
    }

    /// The words under a key with `{name}` replaced by the arguments. A key without words says itself, so that nothing
    /// is lost; the tests keep that from happening.
    package func text(_ key: String, in language: Language, _ arguments: [String: String] = [:]) -> String {
        let text = words(for: key, in: language) ?? words(for: key, in: .vi) ?? key
        return arguments.isEmpty ? text : Self.fill(text, with: arguments)
    }

    /// One pass, so that a value that happens to hold `{name}` is never filled again.
    private static func fill(_ text: String, with arguments: [String: String]) -> String {
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            filled += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            filled += arguments[name] ?? ""
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }
}
