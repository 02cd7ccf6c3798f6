/// Puts a style sheet together, once, at start: what it imports goes into it, so that a page asks for one file; what it
/// names is called by its hashed name, so that it is kept for ever.
struct StyleSheets {
    let tokens: String
    /// The served address of another file of ours.
    let address: (String) -> String

    /// - Parameter text: may begin with `@import "tokens.css";` and `@import "themes.css";` (the same colours, for who chose
    ///   a theme), and may name files as `url("name")`.
    /// - Returns: without its comments, which readers of a page have no use for.
    func assembled(_ text: String) -> String {
        text.replacing("@import \"tokens.css\";", with: tokens)
            .replacing("@import \"themes.css\";", with: DesignTokens(sheet: tokens).chosenThemes)
            .replacing(#/\/\*.*?\*\//#.dotMatchesNewlines(), with: "")
            .replacing(#/url\("([a-z0-9.-]+)"\)/#) { "url(\"\(address(String($0.1)))\")" }
    }
}
