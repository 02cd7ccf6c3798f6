extension ScanData {
    /// What a scanner sends for a message in the notation of `message`, printed in a symbology. Nil when the symbology
    /// cannot carry it.
    ///
    /// `addsCheckDigit`: the GTIN of the message lacks its check digit.
    package static func text(
        of message: some StringProtocol, as symbology: Symbology, addingCheckDigit: Bool = false
    ) -> String? {
        let message = String(message)
        guard symbology.mayBeComposite, let bar = message.firstIndex(of: "|") else {
            return primary(message, symbology, addingCheckDigit)?.text
        }
        let composite = message[message.index(after: bar)...]
        guard let primary = primary(String(message[..<bar]), symbology, addingCheckDigit),
            let rest = elements(String(composite))
        else { return nil }
        if symbology.identifiers.number != nil { return primary.text + "|]e0" + rest.body }
        // One stream of elements: an element of unknown length before the composite part needs its end.
        let body = primary.text.dropFirst(3)
        return "]e0" + body + (primary.needsSeparator ? "\u{1D}" : "") + rest.body
    }

    private static func primary(
        _ message: String, _ symbology: Symbology, _ addsCheckDigit: Bool
    ) -> (text: String, needsSeparator: Bool)? {
        let identifiers = symbology.identifiers
        if let length = symbology.numberLength {
            guard let digits = number(message, symbology, length, addsCheckDigit) else { return nil }
            if let identifier = identifiers.number { return (identifier + digits, false) }
            return identifiers.elements.map { ($0 + "01" + digits, false) }
        }
        if message.utf8.first == .caret {
            guard let (body, last) = elements(message), let identifier = identifiers.elements else { return nil }
            return (identifier + body, !(last.hasPredefinedLength || body.hasSuffix("\u{1D}")))
        }
        return identifiers.text.map { ($0 + unescaped(message), false) }
    }

    /// The body behind the first FNC1 as a scanner sends it, and its last element.
    private static func elements(_ message: String) -> (body: String, last: Element)? {
        guard message.hasPrefix("^"), let last = (try? ElementString(unbracketed: message))?.elements.last else {
            return nil
        }
        return (String(message.dropFirst()).replacing("^", with: "\u{1D}"), last)
    }

    /// The digits that the symbology carries, out of themselves or out of an element (01).
    private static func number(
        _ message: String, _ symbology: Symbology, _ length: Int, _ addsCheckDigit: Bool
    ) -> String? {
        var digits = message
        if message.hasPrefix("^01") {
            let zeros = String(repeating: "0", count: 14 - length)
            guard message.dropFirst(3).hasPrefix(zeros) else { return nil }
            digits = String(message.dropFirst(3 + zeros.count))
        }
        if addsCheckDigit {
            guard digits.utf8.count == length - 1, let check = CheckDigit.following(digits) else { return nil }
            digits.append(check)
        }
        guard digits.utf8.count == length, (try? GTIN(digits)) != nil else { return nil }
        if symbology == .dataBarLimited, !digits.hasPrefix("0"), !digits.hasPrefix("1") { return nil }
        // UPC-A and UPC-E are sent with the zero that makes them as long as an EAN-13.
        return symbology == .upcA || symbology == .upcE ? "0" + digits : digits
    }

    private static func unescaped(_ text: String) -> String {
        guard text.utf8.first == UInt8(ascii: "\\"), beginsWithCaret(text) else { return text }
        return String(decoding: text.utf8.dropFirst(), as: UTF8.self)
    }
}
