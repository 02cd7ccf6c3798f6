extension ApplicationIdentifier {
    /// True when `code` may follow these qualifiers, which stand in one of the orders this key takes.
    func allowsQualifier(_ code: String, after others: [Element]) -> Bool {
        facts.qualifierSequences?.contains { sequence in
            guard let place = sequence.firstIndex(of: code) else { return false }
            return others.allSatisfy { other in sequence[..<place].contains(other.ai) }
        } ?? false
    }

    /// True when `code` could join these qualifiers in the path, wherever it would stand.
    func couldQualify(_ code: String, beside others: [Element]) -> Bool {
        qualifierSequences?.contains { sequence in
            sequence.contains(code) && others.allSatisfy { sequence.contains($0.ai) }
        } ?? false
    }

    /// Why `other` may not stand where it stands behind this key in a path.
    func refusal(ofQualifier other: ApplicationIdentifier, at position: Int) -> GS1Error {
        let arguments = ["key": code, "found": other.code, "expected": qualifierOrder]
        if qualifierSequences?.contains(where: { $0.contains(other.code) }) == true {
            return GS1Error(.qualifierOrder, ai: other.code, position: position, arguments: arguments)
        }
        let code: GS1Error.Code = other.isDataAttribute ? .attributeInPath : .notQualifier
        return GS1Error(code, ai: other.code, position: position, arguments: arguments)
    }

    /// "22, 10, 21 | 235".
    private var qualifierOrder: String {
        (qualifierSequences ?? []).map { $0.joined(separator: ", ") }.joined(separator: " | ")
    }
}
