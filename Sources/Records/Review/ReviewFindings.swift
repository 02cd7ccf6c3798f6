import Traceability

/// What a case keeps of findings: lists need no more, and the page of a case works them out anew.
enum ReviewFindings {
    static func summary(_ findings: [Finding]) -> (codes: [String], isBlocked: Bool) {
        let weighty = findings.filter { $0.severity > .info }.sorted { $0.severity > $1.severity }
        var seen: Set<String> = []
        return (
            weighty.map(\.code).filter { seen.insert($0).inserted },
            weighty.first?.severity == .error
        )
    }
}
