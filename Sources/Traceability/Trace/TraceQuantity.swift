/// An amount with its unit.
package struct TraceQuantity: Hashable, Sendable, Comparable {
    package let amount: Double
    /// UN/ECE Recommendation 20 code (`KGM`); `nil` counts pieces.
    package let uom: String?

    package init(amount: Double, uom: String?) {
        self.amount = amount
        self.uom = uom
    }

    /// By unit, pieces first, then amount.
    package static func < (left: TraceQuantity, right: TraceQuantity) -> Bool {
        (left.uom ?? "", left.amount) < (right.uom ?? "", right.amount)
    }
}
