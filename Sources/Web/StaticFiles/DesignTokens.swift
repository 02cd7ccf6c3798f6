/// The colours of `tokens.css`, by name, in both themes.
struct DesignTokens: Sendable {
    let light: [String: String]
    let dark: [String: String]
    /// As the sheet declares them.
    let names: [String]
    /// The sheet's declarations as they stand, without `color-scheme`.
    private let lightText: String
    private let darkText: String

    /// - Parameter sheet: a `:root` rule for light, and after it one for dark.
    init(sheet: String) {
        let rules = sheet.split(separator: ":root {", omittingEmptySubsequences: false).dropFirst()
            .map { $0.prefix { $0 != "}" } }
        precondition(rules.count == 2, "tokens.css has two rules, light and dark")
        let declarations = rules.map { rule in
            rule.split(separator: ";").map(\.trimmed).filter { $0.hasPrefix("--") }
        }
        light = Self.values(declarations[0])
        dark = Self.values(declarations[1])
        names = declarations[0].map { String($0.prefix { $0 != ":" }.dropFirst(2)) }
        lightText = declarations[0].joined(separator: "; ")
        darkText = declarations[1].joined(separator: "; ")
    }

    /// Rules for who chose a theme, whatever the machine prefers; also for a part of a page.
    var chosenThemes: String {
        """
        [data-theme="light"] { color-scheme: light; \(lightText); }
        [data-theme="dark"] { color-scheme: dark; \(darkText); }
        """
    }

    private static func values(_ declarations: [String]) -> [String: String] {
        declarations.reduce(into: [:]) { values, declaration in
            let parts = declaration.split(separator: ":", maxSplits: 1).map(\.trimmed)
            if parts.count == 2 { values[String(parts[0].dropFirst(2))] = parts[1] }
        }
    }
}
