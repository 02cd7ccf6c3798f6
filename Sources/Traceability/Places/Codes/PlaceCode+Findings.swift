/// What may be asked about a code of a place.
package enum PlaceCodeRemark: String, CaseIterable, Sendable {
    /// Unlike any form that has been seen.
    case unusual = "place.code.unusual"
    /// A letter where a digit should be.
    case letterForDigit = "place.code.letterForDigit"
    /// The form of another kind of place.
    case otherKind = "place.code.otherKind"
}

extension PlaceCode {
    /// What to ask about a code, never more than a warning.
    /// - Parameters:
    ///   - kind: of the place that has it.
    ///   - pointer: where the code stands in the file.
    package func findings(of kind: PlaceKind, at pointer: String) -> [Finding] {
        guard kind == .growingArea || kind == .packingHouse else { return [] }
        switch (PlaceCodeForm(self), kind) {
        case (.orchard, .packingHouse), (.packingHouse, .growingArea):
            return [finding(.otherKind, pointer)]
        case (nil, _):
            guard let meant = withDigitsForLetters else { return [finding(.unusual, pointer)] }
            return [finding(.letterForDigit, pointer, ["meant": meant.text])]
        default: return []
        }
    }

    private func finding(_ remark: PlaceCodeRemark, _ pointer: String, _ more: [String: String] = [:]) -> Finding {
        Finding(
            code: remark.rawValue, severity: .warning, pointer: pointer,
            arguments: more.merging(["found": text]) { first, _ in first })
    }

    /// `VN-TGOR-OO37` reads like a known form once the letters O and I in its number are digits.
    private var withDigitsForLetters: PlaceCode? {
        guard let dash = text.lastIndex(of: "-") else { return nil }
        let number = text[dash...].map { $0 == "O" ? "0" : $0 == "I" || $0 == "L" ? "1" : $0 }
        let meant = PlaceCode(reading: text[..<dash] + String(number))
        return meant.flatMap { $0 != self && PlaceCodeForm($0) != nil ? $0 : nil }
    }
}
