/// How much of our time and memory a server outside may take.
package struct TransferLimits: Hashable, Sendable {
    /// For the connection with its TLS, in milliseconds.
    package var connectMilliseconds = 5_000
    /// For everything, the connection included.
    package var totalMilliseconds = 15_000
    /// The largest answer, bytes; its head may have 64 kB more.
    package var answerBytes = 1 << 20

    package init() {}
}
