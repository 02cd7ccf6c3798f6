/// A number that can be written and drawn: finite, and at most 10¹⁵, more than a province counts of anything. What is no
/// such number is missing, and charts say so.
struct Quantity: Hashable, Comparable, Sendable {
    static let most = 1e15

    let value: Double

    init?(_ value: Double) {
        guard value.magnitude <= Self.most else { return nil }
        self.value = value
    }

    init?(_ value: Int) { self.init(Double(value)) }

    static func < (left: Quantity, right: Quantity) -> Bool { left.value < right.value }
}
