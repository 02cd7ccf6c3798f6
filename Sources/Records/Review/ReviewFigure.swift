import Traceability

/// What is counted of an office, a day and a kind. Raw values are stored.
package enum ReviewFigure: String, CaseIterable, Hashable, Sendable {
    case opened, approved, passed, returned, withdrawn
    /// Decided after the last day in time.
    case late
    /// Working days from handing in to the decision, together: divided by decisions they are the mean.
    case days

    init?(_ state: ReviewState) {
        switch state {
        case .open: return nil
        case .approved: self = .approved
        case .passed: self = .passed
        case .returned: self = .returned
        case .withdrawn: self = .withdrawn
        }
    }

    /// An officer's.
    var isDecision: Bool { self == .approved || self == .returned }
}
