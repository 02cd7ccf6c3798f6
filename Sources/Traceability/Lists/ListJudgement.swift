/// What the lists in force on a day say of some goods.
package struct ListJudgement: Sendable {
    package let day: CivilDay
    package let verdicts: [ListVerdict]

    package init(day: CivilDay, verdicts: [ListVerdict]) {
        self.day = day
        self.verdicts = verdicts
    }

    /// The gravest risk that a list names.
    package var risk: ListVerdict? {
        verdicts.filter { $0.edition.kind == .risk && $0.entry != nil }.max { Self.weighs($0, less: $1) }
    }

    private static func weighs(_ one: ListVerdict, less other: ListVerdict) -> Bool {
        guard let left = one.entry, let right = other.entry else { return one.entry == nil }
        return (left.level, left.key.specificity) < (right.level, right.key.specificity)
    }

    /// What the product is found by in lists.
    package var marks: Set<ListMark> {
        var marks: Set<ListMark> = []
        for verdict in verdicts {
            if let level = verdict.entry?.level, let mark = ListMark(rawValue: level.rawValue) { marks.insert(mark) }
            if verdict.isObliged(on: day) { marks.insert(.obliged) }
            if verdict.isUnsure { marks.insert(.unsure) }
        }
        return marks
    }

    package func verdict(of list: String) -> ListVerdict? { verdicts.first { $0.edition.list == list } }
}
