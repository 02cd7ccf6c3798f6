package import GS1

/// How one thing of the graph comes from, or travels in, another.
package struct TraceEdge: Hashable, Sendable {
    package enum Relation: String, CaseIterable, Hashable, Sendable {
        /// `from` went into a transformation that put out `to`.
        case transformation
        /// `from` was inside or on `to` (aggregation) during `periods`.
        case aggregation
        /// `from` was attached to `to` (association) during `periods`.
        case association
        /// `from` is the lot of the item `to`.
        case lot
    }

    package let from: ThingKey
    package let to: ThingKey
    package let relation: Relation
    /// Numbers of the events that say so, ascending.
    package let events: [Int64]
    /// How much of `from` went in, by unit; the content's amount for a containment.
    package let taken: [TraceQuantity]
    /// How much of `to` the same transformation put out, by unit.
    package let made: [TraceQuantity]
    /// When the containment held, microseconds UTC, both ends included; `.min`/`.max` where no event tells.
    package let periods: [ClosedRange<Int64>]
    /// The times contradict the relation, within the tolerance: an output recorded later than its use.
    package let isOutOfOrder: Bool
    /// An event it rests on was declared wrong in its data.
    package let isDisputed: Bool

    package init(
        from: ThingKey, to: ThingKey, relation: Relation, events: [Int64], taken: [TraceQuantity],
        made: [TraceQuantity],
        periods: [ClosedRange<Int64>], isOutOfOrder: Bool, isDisputed: Bool
    ) {
        self.from = from
        self.to = to
        self.relation = relation
        self.events = events
        self.taken = taken
        self.made = made
        self.periods = periods
        self.isOutOfOrder = isOutOfOrder
        self.isDisputed = isDisputed
    }
}
