package import GS1

/// What is filed about the GTINs of some documents, and under which names their senders have files.
package struct GTINBook: Hashable, Sendable {
    /// By the fourteen digits.
    package var holdings: [String: [GTINHolding]]
    /// By what a sender is called in events: every file of that party.
    package var names: [String: Set<String>]
    /// Whether products are filed here at all: only then is one without a file worth a word.
    package var isKept: Bool

    package init(
        holdings: [String: [GTINHolding]] = [:], names: [String: Set<String>] = [:], isKept: Bool = false
    ) {
        self.holdings = holdings
        self.names = names
        self.isKept = isKept
    }

    package func decide(
        _ use: GTINScope, of gtin: String, by sender: String, on day: CivilDay
    ) -> GTINRight.Decision {
        GTINRight.decide(
            use, of: holdings[gtin] ?? [], by: names[sender, default: []].union([sender]), on: day)
    }
}

extension ThingKey {
    /// The fourteen digits, of a product, a lot or an item; nil for any other thing.
    package var gtinDigits: String? {
        guard text.hasPrefix("01/") else { return nil }
        let digits = text.dropFirst(3).prefix { $0 != "/" }
        return digits.utf8.count == 14 ? String(digits) : nil
    }
}
