/// Keeps a spreadsheet from taking a text for a formula when it opens a file of letters: an apostrophe goes in front of it, and is taken off when the file
/// comes back.
enum FormulaGuard {
    /// A text that some spreadsheet would work out.
    static func isFormula(_ text: some StringProtocol) -> Bool {
        switch text.unicodeScalars.first {
        case "=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
        default: false
        }
    }

    /// What may be written. A text that looks guarded already gets a guard of its own, so that every text comes back.
    static func guarded(_ text: String) -> String { needsGuard(text) ? "'" + text : text }

    static func unguarded(_ text: String) -> String {
        text.hasPrefix("'") && needsGuard(text.dropFirst()) ? String(text.dropFirst()) : text
    }

    private static func needsGuard(_ text: some StringProtocol) -> Bool {
        isFormula(text.drop { $0 == "'" })
    }
}
