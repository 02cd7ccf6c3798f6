import Foundation
import GS1
import Web

/// What `nguon gs1 check` says about one code. The member names of its JSON are relied upon.
struct CodeReport: Encodable {
    struct Part: Encodable {
        let ai: String
        let value: String
    }

    struct Fault: Encodable {
        /// Stable, e.g. `gs1.checkDigit`.
        let code: String
        let ai: String?
        /// UTF-8 offset in the input.
        let position: Int?
        let arguments: [String: String]
        /// In the language of the terminal.
        let detail: String
    }

    let input: String
    let valid: Bool
    /// The canonical key of the finest thing named, the same for every spelling.
    let key: String?
    let level: String?
    /// Canonical Digital Link path with the key's qualifiers: put a resolver's origin before it.
    let digitalLink: String?
    let elements: [Part]?
    let error: Fault?

    init(_ input: String, catalogue: Catalogue, language: Language) {
        do throws(GS1Error) {
            self.init(input, try ScannedCode(input))
        } catch  where error.code == .untranslatable {
            self.init(input, untranslatable: ThingKey(text: input.filter { !$0.isWhitespace }))
        } catch {
            self.init(input, error, detail: catalogue.text("error.\(error.code.rawValue)", in: language, error.words))
        }
    }

    private init(_ input: String, _ code: ScannedCode) {
        self.input = input
        valid = true
        key = code.thing.text
        level = code.thing.level.rawValue
        digitalLink = code.link.path
        elements = ([code.link.key] + code.link.qualifiers + code.link.attributes).map {
            Part(ai: $0.ai, value: $0.value)
        }
        error = nil
    }

    /// A good EPC URN of a kind that Digital Link has no form for.
    private init(_ input: String, untranslatable thing: ThingKey) {
        self.input = input
        valid = true
        key = thing.text
        level = thing.level.rawValue
        digitalLink = nil
        elements = nil
        error = nil
    }

    private init(_ input: String, _ error: GS1Error, detail: String) {
        self.input = input
        valid = false
        key = nil
        level = nil
        digitalLink = nil
        elements = nil
        self.error = Fault(
            code: error.code.rawValue, ai: error.ai, position: error.position, arguments: error.arguments,
            detail: detail)
    }

    var json: String { JSONText.line(self) }

    /// For a person: the code, then what it is, or what is wrong with a caret under the place.
    var text: String {
        guard let error else { return "✓ \(input)  \(level ?? "") \(key ?? "")" }
        guard let position = error.position else { return "✗ \(input)\n  \(error.detail)" }
        let before = input.utf8.prefix(position)
        let column = String(decoding: before, as: UTF8.self).count
        return "✗ \(input)\n  \(String(repeating: " ", count: column))^ \(error.detail)"
    }
}

extension GS1Error {
    /// What the words of the catalogue may name.
    var words: [String: String] {
        var words = arguments
        words["ai"] = ai
        words["position"] = position.map { String($0 + 1) }
        return words
    }
}
