/// Alternates the two sides, so that noise of the machine falls on both.
func alternating(
    _ figure: inout Figure, runs: Int, ours: () async throws -> Double, baseline: () async throws -> Double
) async throws {
    for _ in 0..<runs {
        figure.baselines.append(try await baseline())
        figure.values.append(try await ours())
    }
}

/// Units done per second by `body`, which returns how many it did.
func rate(_ body: () async throws -> Int) async throws -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    let count = try await body()
    return Double(count) / seconds(clock.now - start)
}

func seconds(_ duration: Duration) -> Double {
    let parts = duration.components
    return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
}

/// The value below which `fraction` of the samples lie.
func percentile(_ samples: [Double], _ fraction: Double) -> Double {
    let sorted = samples.sorted()
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * fraction))]
}
