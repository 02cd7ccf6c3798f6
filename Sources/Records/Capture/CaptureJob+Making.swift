import Traceability

extension CaptureJob {
    /// A document that is durable as bytes.
    init(accepting capture: PreparedCapture) {
        self.init(
            id: capture.job, sender: capture.sender, actor: capture.actor, createdAt: capture.createdAt,
            finishedAt: nil, behaviour: capture.behaviour, state: .waiting,
            eventCount: capture.document.entries.count, storedCount: 0, duplicateCount: 0, refusedCount: 0,
            findings: [])
    }

    /// A document that was judged.
    init(finishing capture: PreparedCapture, verdict: CaptureVerdict, at now: Int64) {
        self.init(
            id: capture.job, sender: capture.sender, actor: capture.actor, createdAt: capture.createdAt,
            finishedAt: now, behaviour: capture.behaviour, state: State(verdict),
            eventCount: verdict.entries.count, storedCount: verdict.newCount,
            duplicateCount: verdict.duplicateCount, refusedCount: verdict.refusedCount, findings: verdict.findings)
    }
}

extension CaptureJob.State {
    fileprivate init(_ verdict: CaptureVerdict) {
        if verdict.refusedCount == 0 {
            self = .stored
        } else {
            self = verdict.refusedCount == verdict.entries.count ? .refused : .partial
        }
    }
}
