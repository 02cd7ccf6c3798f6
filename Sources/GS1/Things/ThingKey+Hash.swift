extension ThingKey {
    /// The identifier as the CBV event hash writes it: EPC URNs and Digital Links on any host as the constrained
    /// canonical Digital Link on https://id.gs1.org, everything else untouched.
    ///
    /// The hash is about spelling, not about truth: a link with a wrong check digit is rewritten like a right one, a
    /// query is cut off unread, and a short GTIN gets its zeros. Two keys are outside the algorithm's list and stay:
    /// 415 and 8013.
    package static func hashURI(of identifier: some StringProtocol) -> String {
        let text = String(identifier)
        let utf8 = text.utf8
        guard let link = EPCHead.isEPC(utf8.span) ? (try? EPCURN(text))?.digitalLink : shape(of: text),
            link.key.ai != "415", link.key.ai != "8013"
        else { return text }
        return "https://id.gs1.org/" + link.thing.text
    }

    private static func shape(of text: String) -> DigitalLink? {
        guard text.utf8.span.has("http", at: 0) else { return nil }
        return try? DigitalLink.read(uri: text, options: .shapeOnly)
    }
}
