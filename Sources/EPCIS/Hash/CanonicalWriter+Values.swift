extension CanonicalWriter {
    /// A value that needs no normalising.
    mutating func literal(_ key: StaticString, _ value: String) {
        append(key)
        beginValue()
        append(value)
        endValue()
    }

    /// UTC, rounded to milliseconds by the fourth digit (CBV 2.0, rules 8 and 9); the digest keeps the microseconds.
    mutating func time(_ key: StaticString, _ value: Timestamp?) {
        guard let value else { return }
        append(key)
        beginValue()
        let instant = isStrict ? value.microseconds : value.microseconds + 500
        Timestamp.append(instant, digits: isStrict ? 6 : 3, to: &out)
        endValue()
    }

    /// The full URI of a word.
    mutating func term(_ key: StaticString, _ value: Term?) {
        guard let value else { return }
        guard let list = value.list else { return uri(key, value.canonical) }
        append(key)
        beginValue()
        append(list.uriPrefix)
        append(value.canonical)
        endValue()
    }

    mutating func number(_ key: StaticString, _ value: JSONNumber?) {
        guard let value else { return }
        append(key)
        beginValue()
        var lexeme = value.lexeme
        lexeme.withUTF8 { text in
            if isStrict { CanonicalNumber.appendExact(text, to: &out) } else { CanonicalNumber.append(text, to: &out) }
        }
        endValue()
    }

    /// An identifier in its canonical form.
    mutating func uri(_ key: StaticString, _ value: String?) {
        guard let value else { return }
        let start = out.count
        append(key)
        beginValue()
        let before = out.count
        canonical(value)
        guard out.count > before else { return drop(from: start) }
        endValue()
    }

    /// Free text: the digest takes it as it is, the hash treats it as any value (and "007" as the number 7).
    mutating func free(_ key: StaticString, _ value: String?) {
        guard let value else { return }
        guard isStrict else { return uri(key, value) }
        literal(key, value)
    }

    /// The same key for each value, in the order of the values' canonical forms.
    mutating func values(_ key: StaticString, _ list: [String]) {
        ordered(list) { $0.uri(key, $1) }
    }

    /// Any value as the standard wants it: trimmed, prefixes expanded, old words as web URIs, identifiers as Digital Links, numbers plain.
    private mutating func canonical(_ value: String) {
        var copy = value
        copy.withUTF8 { text in
            let trimmed = Whitespace.trim(text)
            if !CanonicalValue.append(trimmed, to: &out) { expanded(trimmed) }
        }
    }

    /// A text that is neither number nor identifier: a CURIE, perhaps.
    private mutating func expanded(_ text: UnsafeBufferPointer<UInt8>) {
        guard let colon = text.firstIndex(of: 0x3A),
            !(text.count > colon + 2 && text[colon + 1] == 0x2F && text[colon + 2] == 0x2F),
            let namespace = context.namespace(of: String(decoding: text[..<colon], as: UTF8.self))
        else { return append(text) }
        var full = namespace + String(decoding: text[(colon + 1)...], as: UTF8.self)
        full.withUTF8 { full in
            if !CanonicalValue.append(full, to: &out) { append(full) }
        }
    }
}
