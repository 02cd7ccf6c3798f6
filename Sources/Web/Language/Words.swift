import Mustache

/// The catalogue as a template sees it: `{{t.origin.title}}` is the words under `origin.title`, in the page's language.
struct Words: MustacheParent, CustomStringConvertible {
    let catalogue: Catalogue
    let language: Language
    var key = ""

    func child(named name: String) -> Any? {
        let next = key.isEmpty ? name : "\(key).\(name)"
        if let text = catalogue.words(for: next, in: language) { return text }
        return Words(catalogue: catalogue, language: language, key: next)
    }

    /// What a page would show for a key without words.
    var description: String { key }
}
