package import Traceability

/// Many clean cases that somebody approved together, and how far that has come.
package struct ReviewBulk: Hashable, Sendable {
    package let id: String
    /// `user:…`: nobody else sees it.
    package let actor: String
    /// Microseconds UTC.
    package let createdAt: Int64
    package let remark: String?
    package let decision: ReviewDecision?
    package let isDone: Bool
    package let total: Int
    package let waiting: Int
    package let approved: Int
    /// Those that were left to an officer, with why: somebody was first, it changed, something was found in it.
    package let refused: [ReviewRefusal: Int]
}
