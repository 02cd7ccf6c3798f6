/// Where a file stands. Raw values are stored. What an officer decided, and what a business only says, never share a word.
package enum FileStatus: String, CaseIterable, Codable, Hashable, Sendable {
    /// Being written; seen by who writes it and who helps.
    case draft
    /// Handed in; waits for an officer.
    case submitted
    /// Looked at by an officer and let in.
    case active
    /// Sent back with a reason.
    case returned
    /// Held by an authority's decision.
    case suspended
    /// At an end: no longer in business, no longer made. Codes resolve all the same.
    case closed

    /// Which status may follow, whoever decides it.
    package var following: Set<FileStatus> {
        switch self {
        case .draft: [.submitted, .closed]
        case .submitted: [.draft, .active, .returned, .closed]
        case .returned: [.submitted, .closed]
        case .active: [.suspended, .closed]
        case .suspended: [.active, .closed]
        case .closed: [.submitted]
        }
    }

    /// Whether only an officer may bring it about.
    package var isDecision: Bool { self == .active || self == .returned || self == .suspended }
}
