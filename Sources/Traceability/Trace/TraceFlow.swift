/// How much of a thing came to be, was used up, or was last seen.
package struct TraceFlow: Hashable, Sendable, Comparable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Summed: commissioned, or put out by a transformation.
        case produced
        /// Summed: put into a transformation.
        case consumed
        /// The latest that another event tells; never a sum, since the same goods are seen at every step.
        case observed
    }

    package let kind: Kind
    package let quantity: TraceQuantity

    package init(kind: Kind, quantity: TraceQuantity) {
        self.kind = kind
        self.quantity = quantity
    }

    package static func < (left: TraceFlow, right: TraceFlow) -> Bool {
        let (leftKind, rightKind) = (left.kind.rank, right.kind.rank)
        return leftKind == rightKind ? left.quantity < right.quantity : leftKind < rightKind
    }
}

extension TraceFlow.Kind {
    fileprivate var rank: Int {
        switch self {
        case .produced: 0
        case .consumed: 1
        case .observed: 2
        }
    }
}
