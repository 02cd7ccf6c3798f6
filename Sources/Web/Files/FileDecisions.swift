import Traceability

/// Which status a caller may give a file.
enum FileDecisions {
    static func offered(_ status: FileStatus, on subject: Subject, by visit: Visit) -> [FileStatus] {
        FileStatus.allCases.filter { next in
            status.following.contains(next) && visit.may(deed(for: next), on: subject)
        }
    }

    /// Handing in and ending are the party's own; the rest is an officer's.
    static func deed(for status: FileStatus) -> Deed { status.isDecision ? .fileDecide : .fileEdit }

    /// Whether the step needs words.
    static func needsReason(_ status: FileStatus) -> Bool {
        [.returned, .suspended, .closed].contains(status)
    }
}
