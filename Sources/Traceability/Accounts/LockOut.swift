/// How long who guesses has to wait. Failures are counted for a login *and* where they come from, so that nobody can keep somebody else out:
/// another network, or a device that signed in before, has its own count.
package enum LockOut {
    package static let free = 5
    /// Microseconds: a count is forgotten after so long without a failure.
    package static let memory: Int64 = 3_600_000_000

    /// When the next try may be made, after so many failures.
    /// - Parameter last: microseconds UTC, of the last try.
    package static func opens(after failures: Int, last: Int64) -> Int64 {
        guard failures >= free else { return last }
        let doublings = min(failures - free, 5)
        return last + (Int64(30) << Int64(doublings)) * 1_000_000
    }
}
