/// A code that breaks a GS1 rule: what is wrong, with which application identifier, and where.
///
/// The words for a person live in the catalogues of the Web target under `error.<code>`; this value carries only facts.
package struct GS1Error: Error, Hashable, Sendable {
    package let code: Code
    /// The application identifier whose value is wrong, when one is known: "01", "8003".
    package let ai: String?
    /// Where it is wrong: UTF-8 offset in the text as it was given. For a check digit, the failing digit.
    package let position: Int?
    /// The facts the words need: found, expected, minimum, maximum, set, …
    package let arguments: [String: String]

    package init(_ code: Code, ai: String? = nil, position: Int? = nil, arguments: [String: String] = [:]) {
        self.code = code
        self.ai = ai
        self.position = position
        self.arguments = arguments
    }
}

extension GS1Error {
    /// The same error seen from a longer text, in which the offset lies elsewhere.
    func moved(_ place: (Int) -> Int) -> GS1Error {
        GS1Error(code, ai: ai, position: position.map(place), arguments: arguments)
    }
}
