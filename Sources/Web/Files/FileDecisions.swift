import Traceability

/// Which status a caller may give a file.
enum FileDecisions {
    static func offered(_ status: FileStatus, on subject: Subject, by visit: Visit) -> [FileStatus] {
        FileStatus.allCases.filter { next in
            status.following.contains(next) && visit.may(deed(from: status, to: next), on: subject)
        }
    }

    /// Handing in and ending are the party's own; the rest is an officer's.
    /// What an authority holds, only an authority lets go: nobody ends a suspended file to hand it in anew.
    static func deed(from status: FileStatus, to next: FileStatus) -> Deed {
        next.isDecision || status == .suspended ? .fileDecide : .fileEdit
    }

    /// Whether the step needs words.
    static func needsReason(_ status: FileStatus) -> Bool {
        [.returned, .suspended, .closed].contains(status)
    }
}
