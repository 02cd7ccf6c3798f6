import Dispatch

/// A serial queue for one line's blocking calls, so that they never hold a thread of the cooperative pool.
final class LineExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "nguon.exchange")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
