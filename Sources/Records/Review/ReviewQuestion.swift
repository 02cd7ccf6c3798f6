package import Traceability

/// Which open cases, oldest first.
package struct ReviewQuestion: Hashable, Sendable {
    package enum Whose: Hashable, Sendable {
        /// Cases that lie in one of these parts: ``ReviewOfficer/scopes(kind:stage:)``.
        case parts(Set<ReviewScope>)
        /// Given to somebody: `user:…`.
        case assigned(to: String)
        /// Handed in by these businesses or for them.
        case parties(Set<String>)
    }

    package var whose: Whose
    /// Only what nothing was found in.
    package var isClean: Bool
    /// Only what is late on this day.
    package var lateOn: CivilDay?
    /// The last number of the page before; nil for the first page.
    package var after: Int64?
    package var limit: Int

    package init(
        _ whose: Whose, isClean: Bool = false, lateOn: CivilDay? = nil, after: Int64? = nil, limit: Int = 50
    ) {
        self.whose = whose
        self.isClean = isClean
        self.lateOn = lateOn
        self.after = after
        self.limit = limit
    }
}

/// One page of a queue.
package struct ReviewList: Sendable {
    package let cases: [ReviewCase]
    /// Where the next page begins; nil on the last.
    package let next: Int64?
}
