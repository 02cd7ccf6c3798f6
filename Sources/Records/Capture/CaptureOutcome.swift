/// What the writer made of one document.
enum CaptureOutcome: Hashable, Sendable {
    /// Its job, and whether it is the job of an earlier submission under the same idempotency key.
    case receipt(CaptureReceipt)
    case refused(CaptureError)
    /// Another process has stored it meanwhile.
    case finishedElsewhere
}
