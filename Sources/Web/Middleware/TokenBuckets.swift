import Synchronization

/// Counts refusals by caller: a bucket that refills slowly. Who empties it waits.
final class TokenBuckets: Sendable {
    private struct Bucket {
        var tokens: Double
        var filled: ContinuousClock.Instant
    }

    private let burst: Double
    /// Tokens a second.
    private let rate: Double
    private let buckets = Mutex<[String: Bucket]>([:])

    /// More callers than this and the full buckets are forgotten: memory stays bounded under any attack.
    private static let mostCallers = 20_000

    init(burst: Int, rate: Double) {
        self.burst = Double(burst)
        self.rate = rate
    }

    /// Seconds to wait, or nil when the caller may go on.
    func wait(_ caller: String, at now: ContinuousClock.Instant) -> Int? {
        let tokens = buckets.withLock { level($0[caller], at: now) }
        return tokens >= 1 ? nil : max(1, Int(((1 - tokens) / rate).rounded(.up)))
    }

    /// Takes a token for a refusal.
    func spend(_ caller: String, at now: ContinuousClock.Instant) {
        buckets.withLock { buckets in
            if buckets.count >= Self.mostCallers { buckets = buckets.filter { level($0.value, at: now) < burst } }
            if buckets.count >= Self.mostCallers, buckets[caller] == nil { return }
            buckets[caller] = Bucket(tokens: max(0, level(buckets[caller], at: now) - 1), filled: now)
        }
    }

    private func level(_ bucket: Bucket?, at now: ContinuousClock.Instant) -> Double {
        guard let bucket else { return burst }
        return min(burst, bucket.tokens + (now - bucket.filled).seconds * rate)
    }
}
