extension DigitalLink {
    /// Builds a link from elements in any order: the first primary key is the key, its qualifiers are put in order, all
    /// else becomes an attribute of the query, those of predefined length first. An element said twice counts once.
    /// Errors have no position; `ai` tells which element does not fit. Elements that the table does not know are no
    /// attributes, unless that is asked for.
    package init(elements: [Element], origin: String? = nil, allowingUnknown: Bool = false) throws(GS1Error) {
        let elements = try Self.distinct(elements)
        guard let key = elements.first(where: \.isPrimaryKey) else { throw GS1Error(.noKey) }
        let sequences = key.identifier?.qualifierSequences ?? []
        let codes = Set(sequences.joined())
        let candidates = elements.filter { codes.contains($0.ai) && $0.ai != key.ai }
        let qualifiers = try Self.ordered(candidates, sequences, key)
        let attributes = try Self.attributes(
            elements.filter { $0.ai != key.ai && !codes.contains($0.ai) }, allowingUnknown)
        self.init(
            origin: origin, key: key, qualifiers: qualifiers, attributes: attributes,
            rawQuery: attributes.isEmpty ? nil : Self.query(attributes))
    }

    private static func distinct(_ elements: [Element]) throws(GS1Error) -> [Element] {
        var seen: [Element] = []
        for element in elements where !seen.contains(element) {
            guard !seen.contains(where: { $0.ai == element.ai }) else { throw GS1Error(.repeatedAI, ai: element.ai) }
            seen.append(element)
        }
        return seen
    }

    private static func ordered(
        _ elements: [Element], _ sequences: [[String]], _ key: Element
    ) throws(GS1Error) -> [Element] {
        let codes = elements.map(\.ai)
        guard let sequence = sequences.first(where: { sequence in codes.allSatisfy(sequence.contains) }) else {
            let arguments = ["key": key.ai, "found": codes.joined(separator: ", ")]
            throw GS1Error(.qualifierOrder, ai: codes.last, arguments: arguments)
        }
        return sequence.compactMap { code in elements.first { $0.ai == code } }
    }

    private static func attributes(_ elements: [Element], _ allowingUnknown: Bool) throws(GS1Error) -> [Element] {
        if let wrong = elements.first(where: { !($0.identifier?.isDataAttribute ?? allowingUnknown) }) {
            throw GS1Error(.notAttribute, ai: wrong.ai)
        }
        return elements.filter(\.hasPredefinedLength) + elements.filter { !$0.hasPredefinedLength }
    }
}
