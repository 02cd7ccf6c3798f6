/// What becomes of a document.
package struct CaptureVerdict: Hashable, Sendable {
    /// One for each entry, in document order, before the outcome of the whole is applied.
    package let entries: [EntryVerdict]
    /// In document order; findings about the document as a whole last.
    package let findings: [Finding]
    /// `false`: nothing of this document is stored.
    package let isStored: Bool

    package var hasErrors: Bool { findings.contains { $0.severity == .error } }

    /// The entries as they count once the outcome of the whole is applied.
    package func count(_ matches: (EntryVerdict) -> Bool) -> Int { isStored ? entries.count(where: matches) : 0 }
    package var newCount: Int { count { $0 == .new } }
    package var duplicateCount: Int { count(\.isDuplicate) }
    package var refusedCount: Int { entries.count - newCount - duplicateCount }
}

/// What becomes of one event.
package enum EntryVerdict: Hashable, Sendable {
    case new
    /// Stored already under this number; the sender owns its submission all the same.
    case duplicate(of: Int64)
    /// The same event as an earlier one of this document.
    case repeats(position: Int)
    case refused

    package var isDuplicate: Bool {
        switch self {
        case .duplicate, .repeats: true
        case .new, .refused: false
        }
    }
}
