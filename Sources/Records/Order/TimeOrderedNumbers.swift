import Synchronization

/// Unique 63-bit numbers that grow with time: microseconds since 2020 above twelve random bits. Jobs and audit rows
/// take theirs without asking the database, and stay in order of arrival; two processes collide only when they draw the
/// same twelve bits in the same microsecond, and then the second one's write fails and is tried again.
package final class TimeOrderedNumbers: Sendable {
    private let clock: WallClock
    private let randomness: Randomness
    private let last = Mutex<Int64>(0)

    package init(clock: WallClock, randomness: Randomness) {
        self.clock = clock
        self.randomness = randomness
    }

    /// A number above every number this value has given before.
    package func next() -> Int64 {
        let noise = randomness.bytes(2).reduce(0) { $0 << 8 | Int64($1) } & 0xFFF
        let fresh = (clock.now() - Self.epoch) << 12 | noise
        return last.withLock { last in
            last = max(fresh, last + 1)
            return last
        }
    }

    /// The smallest number of an instant, microseconds UTC: numbers of a span of time are a span of numbers.
    package static func first(at instant: Int64) -> Int64 { max(0, instant - epoch) << 12 }

    /// 2020-01-01T00:00:00Z in microseconds; 51 bits above it last until 2091.
    private static let epoch: Int64 = 1_577_836_800_000_000
}
