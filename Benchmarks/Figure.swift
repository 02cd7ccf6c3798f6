/// One row of the benchmark table: our figure, the baseline measured beside it, and what is better.
struct Figure: Sendable {
    enum Better: Sendable { case higher, lower }

    let name: String
    let unit: String
    let better: Better
    let baselineName: String
    /// What one unit counts: bytes and commits per event, connections, sizes. Printed under the table.
    var counts: String
    var values: [Double] = []
    var baselines: [Double] = []
    var p99: Double?

    var value: Double { median(values) }
    var baseline: Double? { baselines.isEmpty ? nil : median(baselines) }

    /// How many times as good as the baseline; above 1 is better than it.
    var ratio: Double? {
        guard let baseline, baseline > 0, value > 0 else { return nil }
        return better == .higher ? value / baseline : baseline / value
    }

    private func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return 0 }
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}
