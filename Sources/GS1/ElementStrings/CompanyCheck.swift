/// The same rules as `CompanionRule`, all of them at once over numbers and without making anything: only a yes or "look
/// closer". It answers for almost every code there is.
struct CompanyCheck {
    private static let most = 16

    private var slots = InlineArray<16, Int16>(repeating: 0)
    private var rows = InlineArray<16, Int16>(repeating: 0)
    private var count = 0
    private var isPlain = true

    /// Takes one more element.
    mutating func add(_ element: Element) {
        guard isPlain, count < Self.most, let slot = element.slot else { return isPlain = false }
        for index in 0..<count where slots[index] == slot { return isPlain = false }
        let row = ApplicationIdentifier.row(at: slot)
        guard row >= 0, slot != Self.signature else { return isPlain = false }
        slots[count] = slot
        rows[count] = row
        count += 1
    }

    /// True when every rule holds; false when it may not.
    func holds() -> Bool {
        guard isPlain else { return false }
        for index in 0..<count {
            let plan = ApplicationIdentifier.plans[Int(rows[index])]
            guard excludesNone(plan.excludes), plan.needs.isEmpty || hasNeeded(plan.needs) else { return false }
        }
        return true
    }

    /// An element is in its own run.
    private func excludesNone(_ ranges: Range<Int32>) -> Bool {
        for place in ranges {
            let range = ApplicationIdentifier.slotRanges[Int(place)]
            var found = 0
            for index in 0..<count where range.contains(slots[index]) { found += 1 }
            guard found == (range.holdsItself ? 1 : 0) else { return false }
        }
        return true
    }

    private func hasNeeded(_ ranges: Range<Int32>) -> Bool {
        var isWhole = true
        for place in ranges {
            let range = ApplicationIdentifier.slotRanges[Int(place)]
            isWhole = isWhole && has(range)
            guard range.endsGroup else { continue }
            if isWhole { return true }
            isWhole = true
        }
        return false
    }

    private func has(_ range: SlotRange) -> Bool {
        for index in 0..<count where range.contains(slots[index]) { return true }
        return false
    }

    private static let signature = Element(checked: "", as: "8030").slot
}

extension Element {
    /// The number of its code among all that could be.
    var slot: Int16? {
        var number: Int16 = 0
        var length = 0
        for byte in ai.utf8 {
            number = number * 10 + Int16(byte & 15)
            length += 1
        }
        switch length {
        case 2: return number
        case 3: return 100 + number
        case 4: return 1_100 + number
        default: return nil
        }
    }
}
