/// A set of instants as closed ranges of microseconds: sorted, apart from one another, so that equal sets are equal values.
struct Periods: Hashable, Sendable {
    private(set) var ranges: [ClosedRange<Int64>]

    static let none = Periods()
    static let always = Periods(Int64.min...Int64.max)

    init() { ranges = [] }
    init(_ range: ClosedRange<Int64>) { ranges = [range] }
    init(at instant: Int64) { ranges = [instant...instant] }

    init(_ ranges: [ClosedRange<Int64>]) {
        self.ranges = []
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            append(range)
        }
    }

    var isEmpty: Bool { ranges.isEmpty }
    var lower: Int64? { ranges.first?.lowerBound }
    var upper: Int64? { ranges.last?.upperBound }
    /// The range from the first instant to the last.
    var hull: ClosedRange<Int64>? { lower.flatMap { lower in upper.map { lower...$0 } } }

    func contains(_ instant: Int64) -> Bool { ranges.contains { $0.contains(instant) } }
    func isSubset(of other: Periods) -> Bool { intersection(other) == self }

    /// Adds the other's instants; tells whether there were new ones.
    @discardableResult
    mutating func formUnion(_ other: Periods) -> Bool {
        let before = self
        self = Periods(ranges + other.ranges)
        return self != before
    }

    func intersection(_ other: Periods) -> Periods {
        var common: [ClosedRange<Int64>] = []
        for left in ranges {
            for right in other.ranges where left.overlaps(right) { common.append(left.clamped(to: right)) }
        }
        return Periods(common)
    }

    /// Joins what overlaps or follows without a gap.
    private mutating func append(_ range: ClosedRange<Int64>) {
        guard let last = ranges.last, last.upperBound == .max || range.lowerBound <= last.upperBound + 1 else {
            ranges.append(range)
            return
        }
        ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
    }
}
