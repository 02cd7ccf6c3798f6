import Records
import Traceability

extension ReviewRefusal {
    /// As programs are told.
    var problem: Problem {
        let kind: ProblemKind =
            switch self {
            case .stale, .subjectChanged: .preconditionFailed
            case .closed, .assigned, .samePerson, .findings, .notClean: .alreadyExists
            case .role, .area, .secondFactor, .scope, .stage, .watching: .forbidden
            case .reasonMissing, .firstStage, .assigneeUnfit: .validation
            }
        return Problem(kind, rawValue)
    }
}

extension ReviewLoan.Refusal {
    var problem: Problem { Problem(self == .unknown ? .notFound : .validation, rawValue) }
}
