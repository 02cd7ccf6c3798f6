import Traceability

/// A finding in the words of the client's language; an error among them is a problem in the sense of RFC 9457.
struct FindingDocument: Encodable {
    let type: String
    let title: String
    let detail: String
    let code: String
    let severity: String
    let pointer: String?
    /// The event's position in the document, from 0.
    let event: Int?
    let arguments: [String: String]?
    /// The clause that asks for it.
    let source: String?

    init(_ finding: Finding, for visit: Visit, in catalogue: Catalogue) {
        let severity = Self.name(finding.severity)
        type =
            finding.severity == .error
            ? ProblemKind.validation.type(at: .capture) : "https://nguon.example/problems/finding"
        title = catalogue.text("finding.\(severity)", in: visit.language)
        detail = catalogue.text("error.\(finding.code)", in: visit.language, finding.arguments)
        code = finding.code
        self.severity = severity
        pointer = finding.pointer
        event = finding.event
        arguments = finding.arguments.isEmpty ? nil : finding.arguments
        source = finding.source
    }

    private static func name(_ severity: Finding.Severity) -> String {
        switch severity {
        case .info: "info"
        case .warning: "warning"
        case .error: "error"
        }
    }
}
