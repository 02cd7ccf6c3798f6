extension [TraceQuantity] {
    /// One a unit, in the order of their units. Adds in the order given, so that equal input gives equal sums.
    var summed: [TraceQuantity] {
        guard count > 1 else { return self }
        var sums: [String?: Double] = [:]
        for quantity in self { sums[quantity.uom, default: 0] += quantity.amount }
        return sums.map { TraceQuantity(amount: $0.value, uom: $0.key) }.sorted()
    }
}
