/// How messages are sent.
package struct MessageSettings: Sendable {
    /// This process's name among those that share the database.
    package var node = "nguon"
    /// How often a message is tried before it is given up.
    package var maxAttempts = 8
    /// How long a process may keep a message without a sign of life, in microseconds; longer than an adapter may take.
    package var lease: Int64 = 120_000_000
    /// How long after a first failure the next attempt comes; each further one twice as long, up to `longestPause`. Microseconds.
    package var firstPause: Int64 = 15_000_000
    package var longestPause: Int64 = 3_600_000_000
    /// How often is looked for what waits.
    package var rhythm: Duration = .seconds(1)
    /// Messages on their way at the same time.
    package var workers = 2

    package init() {}

    /// When to try again after the attempt with this number (from 1) failed: twice as long each time, and up to a fifth longer by
    /// `noise`, so that what failed together is not tried together.
    func pause(after attempt: Int, noise: UInt8) -> Int64 {
        let doubled = firstPause << Int64(min(max(attempt - 1, 0), 20))
        let pause = min(doubled, longestPause)
        return pause + pause / 5 * Int64(noise) / 255
    }
}
