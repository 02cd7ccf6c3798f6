package import Traceability

/// A case with everything that was done with it, oldest first.
package struct ReviewRecord: Hashable, Sendable {
    package let review: ReviewCase
    package let steps: [ReviewStep]
}
