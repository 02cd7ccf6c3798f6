extension CanonicalWriter {
    /// Members of other namespaces, under one parent, in the order of their text.
    mutating func members(_ list: [Extension]) {
        guard !list.isEmpty else { return }
        ordered(list) { $0.member($1.name, $1.value) }
    }

    /// `{namespace}local=value`, or the members under it.
    mutating func member(_ name: String, _ value: JSONValue) {
        guard isStrict || !isLeftOut(name) else { return }
        if case .array(let items) = value { return ordered(items) { $0.single(name, $1) } }
        single(name, value)
    }

    private mutating func single(_ name: String, _ value: JSONValue) {
        if case .null = value, !isStrict { return }
        memberName(name)
        switch value {
        case .null: append("\0n")
        case .bool(let flag): literal("", flag ? "true" : "false")
        case .number(let number): self.number("", number)
        case .string(let text): free("", text)
        case .array(let items): nested { $0.ordered(items) { $0.single("", $1) } }
        case .object(let members): nested { $0.ordered(members) { $0.member($1.name, $1.value) } }
        }
    }

    private mutating func nested(_ content: (inout CanonicalWriter) -> Void) {
        if isStrict { append("\0{") }
        content(&self)
        if isStrict { append("\0}") }
    }

    /// Comments are no part of an event, nor are fields the document's sender told to ignore.
    private func isLeftOut(_ name: String) -> Bool {
        if name == "rdfs:comment" || name == "comment" { return true }
        return !context.ignored.isEmpty && context.ignored.contains(context.resolve(name))
    }

    /// `{namespace}local`.
    private mutating func memberName(_ name: String) {
        let form = names.form(of: name) { Self.form(of: $0, in: context) }
        out.append(contentsOf: form)
    }

    private static func form(of name: String, in context: LinkedDataContext) -> [UInt8] {
        let resolved = context.resolve(name)
        guard let namespace = resolved.namespace, !name.isEmpty else { return Array(resolved.local.utf8) }
        return Array("{\(namespace)}\(resolved.local)".utf8)
    }
}
