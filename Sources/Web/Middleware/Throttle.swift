import Hummingbird
import Records

/// Slows down who keeps being refused: a wrong key by address, refused captures by key.
struct Throttle: Sendable {
    let buckets: TokenBuckets

    func check(_ visit: Visit) throws(Problem) {
        guard isGuarded(visit), let seconds = buckets.wait(key(visit), at: .now) else { return }
        var problem = Problem(.throttled, "web.throttled", ["seconds": String(seconds)])
        problem.retryAfter = seconds
        throw problem
    }

    /// Counts an answer that was a refusal.
    func note(status: Int, for visit: Visit) {
        guard isGuarded(visit), (400..<500).contains(status), status != 429 else { return }
        buckets.spend(key(visit), at: .now)
    }

    /// Doors where guessing or flooding pays.
    private func isGuarded(_ visit: Visit) -> Bool {
        visit.method == .post || visit.header(.authorization) != nil
    }

    private func key(_ visit: Visit) -> String { visit.caller?.id ?? visit.person?.account.id ?? "peer \(visit.peer)" }
}
