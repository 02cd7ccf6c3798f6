import EPCIS

/// Walks along the instants of one containment and collects when it held.
struct ContainmentSweep {
    /// All that is said about a containment at one instant.
    struct Instant {
        var changes: [ThingHistory.Change] = []
        /// What was inside before is so no longer: the container was emptied or commissioned anew, or the content packed elsewhere.
        /// At one and the same instant this comes before a filling: days are often all that a book tells.
        var endsEarlier = false
        /// The container was taken out of use or the content used up, after all else.
        var ends = false
        /// A content that is taken out later without having been put in was not inside before this.
        var isFloor = false
    }

    private var ranges: [ClosedRange<Int64>] = []
    private var openSince: Int64?
    /// How much is inside, by unit; `nil` when a filling gave no amount.
    private var balance: [String?: Double]? = [:]
    private var floor = Int64.min

    mutating func pass(_ instant: Instant, at time: Int64) {
        if instant.endsEarlier { close(at: time) }
        let wasOpen = openSince != nil
        if wasOpen { takeOut(instant, at: time) }
        putIn(instant, at: time)
        if !wasOpen { takeOut(instant, at: time) }
        if instant.ends { close(at: time) }
        if instant.endsEarlier || instant.isFloor || instant.ends { floor = time }
    }

    mutating func finish() -> Periods {
        close(at: Int64.max)
        return Periods(ranges)
    }

    private mutating func putIn(_ instant: Instant, at time: Int64) {
        let additions = instant.changes.filter { $0.action == .add }
        let isSeen = instant.changes.contains { $0.action == .observe }
        guard !additions.isEmpty || (isSeen && openSince == nil) else { return }
        if openSince == nil { (openSince, balance) = (time, additions.isEmpty ? nil : [:]) }
        for addition in additions { fill(addition.amounts) }
    }

    private mutating func takeOut(_ instant: Instant, at time: Int64) {
        let removals = instant.changes.filter { $0.action == .delete }
        if openSince != nil {
            if removals.contains(where: { !draw($0.amounts) }) { close(at: time) }
        } else if !removals.isEmpty, !(instant.changes.contains { $0.action == .add }) {
            ranges.append(min(floor, time)...time)
        }
    }

    private mutating func close(at time: Int64) {
        guard let since = openSince else { return }
        ranges.append(since...max(since, time))
        (openSince, balance, floor) = (nil, [:], time)
    }

    private mutating func fill(_ amounts: [TraceQuantity]) {
        guard !amounts.isEmpty, var known = balance else {
            balance = nil
            return
        }
        for amount in amounts { known[amount.uom, default: 0] += amount.amount }
        balance = known
    }

    /// Whether some of the content is left after this was taken out. Without amounts on both sides, nothing is.
    private mutating func draw(_ amounts: [TraceQuantity]) -> Bool {
        guard !amounts.isEmpty, var known = balance else { return false }
        for amount in amounts { known[amount.uom, default: 0] -= amount.amount }
        balance = known
        return known.values.contains { $0 > Self.crumb }
    }

    /// Less than this of any unit is rounding, not goods.
    private static let crumb = 1e-6
}
