/// What a chart is told: a name and its number; nil where nobody knows it.
struct ChartPoint: Sendable, Hashable {
    let label: String
    let quantity: Quantity?

    init(_ label: String, _ quantity: Quantity?) {
        self.label = label
        self.quantity = quantity
    }
}
