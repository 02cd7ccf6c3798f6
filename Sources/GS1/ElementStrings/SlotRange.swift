/// A pattern of codes as numbers, in the flat table of all of them.
struct SlotRange {
    let low: Int16
    let high: Int16
    /// The last of those that must be there together.
    let endsGroup: Bool
    /// The identifier it stands beside lies in it.
    let holdsItself: Bool

    func contains(_ slot: Int16) -> Bool { low <= slot && slot <= high }
}

extension CodePattern {
    func range(endsGroup: Bool, own: Int16) -> SlotRange {
        SlotRange(
            low: Int16(slots.lowerBound), high: Int16(slots.upperBound), endsGroup: endsGroup,
            holdsItself: slots.contains(Int(own)))
    }
}
