import Traceability

/// What the headers of a capture request must say.
struct CaptureForm {
    static let mediaTypes = ["application/json", "application/ld+json"]

    /// - Throws: 415, naming what is accepted.
    func check(_ visit: Visit) throws(Problem) {
        guard let media = visit.bodyMediaType, Self.mediaTypes.contains(media) else {
            throw unsupported("web.mediaType", ["found": visit.bodyMediaType ?? ""])
        }
        if let charset = visit.bodyCharset, charset != "utf-8", charset != "utf8" {
            throw unsupported("web.charset", ["found": String(charset.prefix(40))])
        }
        if let coding = visit.header(.contentEncoding), coding.lowercased() != "identity" {
            throw unsupported("web.contentEncoding", ["found": String(coding.prefix(40))])
        }
    }

    /// `GS1-Capture-Error-Behaviour`; `rollback` when nothing is said.
    func behaviour(_ visit: Visit) throws(Problem) -> ErrorBehaviour {
        switch visit.header(.captureErrorBehaviour)?.trimmed {
        case nil, "rollback": return .rollback
        case "proceed": return .proceed
        case let other?:
            throw Problem(
                .validation, "epcis.errorBehaviour",
                ["found": String(other.prefix(40)), "expected": "rollback, proceed"])
        }
    }

    private func unsupported(_ code: String, _ arguments: [String: String]) -> Problem {
        let accepted = ["accepted": Self.mediaTypes.joined(separator: ", ")]
        var problem = Problem(.unsupportedMediaType, code, arguments.merging(accepted) { found, _ in found })
        problem.fields[.accept] = Self.mediaTypes.joined(separator: ", ")
        return problem
    }
}
