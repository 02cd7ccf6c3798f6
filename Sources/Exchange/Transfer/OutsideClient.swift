import Synchronization

/// Speaks to servers outside, a few at a time. Everything is bounded: time, size, how many wait; no redirect is followed, no
/// proxy of the environment is used, and no address inside is reached that nobody allowed.
package final class OutsideClient: Sendable {
    private let lines: [CurlLine]
    /// How many transfers each line has before it, the running one included.
    private let loads: Mutex<[Int]>
    private let limits: TransferLimits
    private let waitingLimit: Int

    /// - Parameters:
    ///   - lines: how many transfers run at the same time, each on a thread of its own.
    ///   - waitingLimit: how many a line may have before the next is told `.busy`.
    package init(
        rules: OutsideRules, limits: TransferLimits = TransferLimits(), lines: Int = 2, waitingLimit: Int = 16
    ) {
        self.lines = (0..<max(lines, 1)).map { _ in CurlLine(rules: rules) }
        loads = Mutex(Array(repeating: 0, count: max(lines, 1)))
        self.limits = limits
        self.waitingLimit = waitingLimit
    }

    /// The answer, whatever its status.
    package func fetch(_ request: HTTPRequest) async throws(ExchangeTrouble) -> HTTPAnswer {
        let limits = limits
        return try await onALine { line, stop async throws(ExchangeTrouble) in
            try await line.fetch(request, limits, stop: stop)
        }
    }

    func deliver(_ parcel: MailParcel) async throws(ExchangeTrouble) {
        let limits = limits
        try await onALine { line, stop async throws(ExchangeTrouble) in
            try await line.deliver(parcel, limits, stop: stop)
        }
    }

    /// Whether a mail server answers, takes our TLS and knows our name and password. Nothing is sent.
    package func greet(_ server: MailServer, as greeting: String) async throws(ExchangeTrouble) {
        let limits = limits
        try await onALine { line, stop async throws(ExchangeTrouble) in
            try await line.greet(server, greeting: greeting, limits, stop: stop)
        }
    }

    /// The line with the fewest before it does the work; it ends early when the task is cancelled.
    private func onALine<T: Sendable>(
        _ work: @Sendable (CurlLine, StopFlag) async throws(ExchangeTrouble) -> T
    ) async throws(ExchangeTrouble) -> T {
        guard let index = take() else { throw ExchangeTrouble(.busy, "\(waitingLimit) wait already") }
        defer { loads.withLock { $0[index] -= 1 } }
        let stop = StopFlag()
        let line = lines[index]
        let result: Result<T, ExchangeTrouble> = await withTaskCancellationHandler {
            do throws(ExchangeTrouble) { return .success(try await work(line, stop)) } catch { return .failure(error) }
        } onCancel: {
            stop.raise()
        }
        return try result.get()
    }

    private func take() -> Int? {
        loads.withLock { loads in
            let index = loads.indices.min { loads[$0] < loads[$1] } ?? 0
            guard loads[index] < waitingLimit else { return nil }
            loads[index] += 1
            return index
        }
    }
}
