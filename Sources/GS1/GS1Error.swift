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
    /// The content check that was broken, when one was.
    package let linter: Linter?

    package init(
        _ code: Code, ai: String? = nil, position: Int? = nil, arguments: [String: String] = [:], linter: Linter? = nil
    ) {
        self.code = code
        self.ai = ai
        self.position = position
        self.arguments = arguments
        self.linter = linter
    }
}

extension GS1Error {
    /// The rule that was broken, by its name in GS1's syntax dictionary where it has one ("csum", "iso3166", "req",
    /// "ex"), else by ours ("length").
    package var rule: String {
        switch code {
        case .needsCompany: "req"
        case .excludedCompany: "ex"
        default: linter?.rawValue ?? String(code.rawValue.dropFirst("gs1.".count))
        }
    }

    /// The same error, broken out of this check.
    func breaking(_ linter: Linter) -> GS1Error {
        GS1Error(code, ai: ai, position: position, arguments: arguments, linter: self.linter ?? linter)
    }

    /// The same error with the application identifier it is about.
    func about(_ ai: String) -> GS1Error {
        GS1Error(code, ai: ai, position: position, arguments: arguments, linter: linter)
    }
}

extension GS1Error {
    /// The same error seen from a longer text, in which the offset lies elsewhere.
    func moved(_ place: (Int) -> Int) -> GS1Error {
        GS1Error(code, ai: ai, position: position.map(place), arguments: arguments, linter: linter)
    }
}
