/// A piece of a migration's text, small enough to change words without touching strings and comments.
struct SchemaToken: Hashable {
    enum Kind: Hashable {
        /// A bare word: key word, type or name.
        case word
        /// White space and comments.
        case blank
        /// A string, a quoted name, or any other character.
        case other
    }

    let kind: Kind
    var text: Substring

    /// The word in upper case; empty for what is no word.
    var keyword: String { kind == .word ? text.uppercased() : "" }

    static func tokens(of text: String) -> [SchemaToken] {
        var rest = text[...]
        var tokens: [SchemaToken] = []
        while let first = rest.first {
            let (kind, length) = measure(rest, first)
            tokens.append(SchemaToken(kind: kind, text: rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        return tokens
    }

    private static func measure(_ rest: Substring, _ first: Character) -> (Kind, Int) {
        if isWord(first) { return (.word, rest.prefix(while: isWord).count) }
        if first.isWhitespace { return (.blank, rest.prefix(while: \.isWhitespace).count) }
        if rest.hasPrefix("--") { return (.blank, rest.prefix { !$0.isNewline }.count) }
        if rest.hasPrefix("/*") { return (.blank, length(of: rest, until: "*/", after: 2)) }
        if first == "'" || first == "\"" { return (.other, length(of: rest, until: String(first), after: 1)) }
        return (.other, 1)
    }

    /// A doubled quote ends one token and begins the next: together they are the same text.
    private static func length(of rest: Substring, until end: String, after start: Int) -> Int {
        var length = start
        var tail = rest.dropFirst(start)
        while !tail.isEmpty, !tail.hasPrefix(end) {
            tail = tail.dropFirst()
            length += 1
        }
        return length + min(end.count, tail.count)
    }

    private static func isWord(_ character: Character) -> Bool {
        character == "_" || character == "$" || character.isLetter || character.isNumber
    }
}
