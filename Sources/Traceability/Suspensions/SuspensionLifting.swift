/// How a suspension is lifted before its time: by which decision and why.
package struct SuspensionLifting: Hashable, Sendable {
    package let decision: String
    package let reason: String

    package init(decision: String, reason: String) {
        self.decision = decision
        self.reason = reason
    }

    package var findings: [Finding] {
        [
            SuspensionTerms.finding("decision", decision, .decisionMissing, atMost: SuspensionTerms.mostOfName),
            SuspensionTerms.finding("reason", reason, .reasonMissing, atMost: SuspensionTerms.mostOfReason),
        ].compactMap(\.self)
    }
}
