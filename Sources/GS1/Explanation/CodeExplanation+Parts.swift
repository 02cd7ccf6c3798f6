extension CodeExplanation {
    /// One element, with what there is to say about it.
    package struct Part: Hashable, Sendable {
        package enum Role: String, Hashable, Sendable {
            /// Names the thing.
            case key
            /// Names it more finely.
            case qualifier
            /// Says something about it.
            case attribute
        }

        package let element: Element
        package let role: Role

        package var ai: String { element.ai }
        package var value: String { element.value }
        /// The short title of the standard: "BATCH/LOT".
        package var title: String { element.identifier?.title ?? "" }
        /// The identifier, or the run of those that differ only in where the decimal point stands: "310n".
        package var family: String { element.family }
        /// The word of the catalogue for it: "ai.10"; a run has one: "ai.310n".
        package var titleKey: String { "ai." + family }
        /// The value cut where the standard cuts it: check digit and serial, country and number.
        package var components: [String] { element.components }
        /// The number that the digits mean, where the last digit of the identifier says where its decimal point is:
        /// "0.195" of (3103)000195. Amounts lose the currency before them.
        package var decimal: String? { element.decimal }
    }

    package var parts: [Part] {
        // Looked for once: a hostile text has thousands of elements and none of them a key.
        let key = key
        return elements.map { element in
            let role: Part.Role =
                element == key ? .key : link?.qualifiers.contains(element) == true ? .qualifier : .attribute
            return Part(element: element, role: role)
        }
    }
}

extension Element {
    /// The code, or the run of codes that differ only in where the decimal point stands.
    fileprivate var family: String { hasDecimalPoint ? ai.dropLast() + "n" : ai }

    /// Measures and amounts: the last digit of the identifier is the number of decimals.
    private var hasDecimalPoint: Bool {
        guard ai.utf8.count == 4, let group = Int(ai.prefix(2)) else { return false }
        return (31...36).contains(group) || group == 39
    }

    fileprivate var components: [String] {
        guard let identifier else { return [value] }
        var rest = value[...]
        return identifier.components.compactMap { component in
            guard !rest.isEmpty else { return nil }
            defer { rest = rest.dropFirst(component.maximum) }
            return String(rest.prefix(component.maximum))
        }
    }

    fileprivate var decimal: String? {
        guard hasDecimalPoint, let last = components.last, let decimals = Int(ai.suffix(1)) else { return nil }
        let padded = String(repeating: "0", count: max(0, decimals + 1 - last.count)) + last
        let whole = padded.dropLast(decimals).drop { $0 == "0" }
        let fraction = padded.suffix(decimals)
        return (whole.isEmpty ? "0" : String(whole)) + (fraction.isEmpty ? "" : "." + fraction)
    }
}
