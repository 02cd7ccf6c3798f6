/// How many days before a paper ends its owner is told. Raw values are stored.
package enum ReminderStep: Int, CaseIterable, Hashable, Sendable {
    case first = 60
    case second = 30
    case last = 7

    /// The step that a paper has come to; nil before the first, and once it has ended.
    package init?(daysLeft: Int) {
        guard daysLeft >= 0, let step = Self.allCases.reversed().first(where: { daysLeft <= $0.rawValue }) else {
            return nil
        }
        self = step
    }

    /// The days on which papers end that have come to this step and to none after it.
    package func ends(on today: CivilDay) -> ClosedRange<Int> {
        let next = Self.allCases.filter { $0.rawValue < rawValue }.map(\.rawValue).max()
        return (today.number + (next.map { $0 + 1 } ?? 0))...(today.number + rawValue)
    }
}
