/// The answer to a submission: its job, durable at least as bytes.
package struct CaptureReceipt: Hashable, Sendable {
    /// The job as it stands: finished for a small document, running for a large one.
    package let job: CaptureJob
    /// The same document was submitted before under the same idempotency key: this is its job.
    package let isReplay: Bool
}
