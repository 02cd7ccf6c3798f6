import Foundation

/// What a form sent: its fields in order, and its files. Texts are NFC and without white space at either end; ``exact(_:)`` is for
/// passwords, where every character counts.
struct FormBody: Sendable {
    let fields: [FormField]
    let files: [FormFile]

    init(fields: [FormField] = [], files: [FormFile] = []) {
        self.fields = fields
        self.files = files
    }

    /// The first value under a name; nil where the form has none. An empty answer is an empty text.
    subscript(name: String) -> String? { fields.first { $0.name == name }?.text }

    /// The first value under a name; nil where there is none or nothing was answered.
    func answer(_ name: String) -> String? { self[name].flatMap { $0.isEmpty ? nil : $0 } }

    /// Every value under a name: checkboxes, repeated fields.
    func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.text) }

    /// As it was typed.
    func exact(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// The file chosen under a name; a file input left empty sends none.
    func file(_ name: String) -> FormFile? { files.first { $0.field == name } }
}

/// An answer to a question of a form.
struct FormField: Hashable, Sendable {
    let name: String
    /// As sent.
    let value: String

    /// As it is kept: composed letters (NFC), lines ended by a line feed alone, nothing around it.
    var text: String {
        value.replacingOccurrences(of: "\r\n", with: "\n").precomposedStringWithCanonicalMapping.trimmed
    }
}

/// A file that came with a form. What it calls itself is no proof of what it is.
struct FormFile: Hashable, Sendable {
    /// The name of the input.
    let field: String
    /// The file's own name, without folders.
    let name: String
    /// As the browser guesses it.
    let mediaType: String
    let bytes: [UInt8]
}
