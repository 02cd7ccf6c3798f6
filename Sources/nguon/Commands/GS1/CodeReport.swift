import GS1
import Web

/// What `nguon gs1 check` says about one code: a line of JSON, or a few for a person.
struct CodeReport {
    let document: CodeDocument

    /// Digital Links among the equivalents stand on the resolver of GS1.
    init(_ input: String, catalogue: Catalogue, language: Language) {
        document = CodeDocument(
            CodeExplanation(input), domain: "https://id.gs1.org", catalogue: catalogue, language: language)
    }

    var json: String { JSONText.line(document) }

    /// For a person: the code and what it is, its elements; or what is wrong with it, a caret under the place.
    var text: String {
        let elements = (document.elements ?? []).map { "  (\($0.ai)) \($0.value)  \($0.name)" }
        guard let error = document.error else {
            let facts = [document.level, document.key].compactMap(\.self).joined(separator: " ")
            return (["✓ \(document.input)" + (facts.isEmpty ? "" : "  \(facts)")] + elements).joined(separator: "\n")
        }
        let place = [error.ai.map { "(\($0))" }, error.rule].compactMap(\.self).joined(separator: " ")
        return (["✗ \(document.input)", "  \(caret(error))\(error.detail) [\(place)]"] + elements)
            .joined(separator: "\n")
    }

    /// Under the character, not under its byte.
    private func caret(_ error: CodeDocument.Fault) -> String {
        guard let position = error.position else { return "" }
        let before = document.input.utf8.prefix(position)
        return String(repeating: " ", count: String(decoding: before, as: UTF8.self).count) + "^ "
    }
}
