/// The times in which a container was never empty, from the periods of its contents. Contents that change places at one
/// instant are two fillings: a crate emptied and filled again is not one journey.
struct Filling {
    private var ranges: [ClosedRange<Int64>] = []

    init(of periods: [ClosedRange<Int64>]) {
        for range in periods.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = ranges.last, range.lowerBound < last.upperBound || last == range {
                ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                ranges.append(range)
            }
        }
    }

    /// From the end of the filling before to the beginning of the one after; a filling that touches the moment is inside.
    func range(around moment: ClosedRange<Int64>) -> ClosedRange<Int64> {
        let touched = ranges.filter { $0.overlaps(moment) }
        let from = min(touched.first?.lowerBound ?? moment.lowerBound, moment.lowerBound)
        let through = max(touched.last?.upperBound ?? moment.upperBound, moment.upperBound)
        let before = ranges.last { $0.upperBound <= from && !touched.contains($0) }
        let after = ranges.first { $0.lowerBound >= through && !touched.contains($0) }
        return (before?.upperBound ?? Int64.min)...(after?.lowerBound ?? Int64.max)
    }
}
