import Synchronization

/// A clock that moves only when a test says so. Microseconds since 1970, UTC, as the stores take time.
package final class FrozenClock: Sendable {
    private let instant: Mutex<Int64>

    /// 2026-07-01T00:00:00Z unless told otherwise.
    package init(at microseconds: Int64 = 1_782_864_000_000_000) {
        instant = Mutex(microseconds)
    }

    package var now: Int64 { instant.withLock { $0 } }

    package func advance(bySeconds seconds: Int64) {
        instant.withLock { $0 += seconds * 1_000_000 }
    }

    package func set(_ microseconds: Int64) {
        instant.withLock { $0 = microseconds }
    }
}
