/// Decides about a captured document. Pure: load, `decide`, store; no way back.
package enum CaptureRules {
    /// New, duplicate or conflict for each event, what is remarkable about it, and whether the document is stored.
    package static func decide(_ document: CaptureDocument, in context: CaptureContext) -> CaptureVerdict {
        var judge = CaptureJudge(context: context)
        let entries = document.entries.map { judge.verdict(on: $0) }
        let anyRefused = entries.contains(.refused)
        return CaptureVerdict(
            entries: entries, findings: judge.report(), isStored: document.behaviour == .proceed || !anyRefused)
    }
}
