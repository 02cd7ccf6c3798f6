/// Whether an officer has to look.
package enum ReviewOpening: Hashable, Sendable {
    case queue(ReviewCause)
    /// Nothing blocks: "đạt kiểm tra tự động".
    case pass

    /// - Parameters:
    ///   - isFirst: whether this business handed in nothing of the kind before.
    ///   - draw: from 0 to 99, drawn anew for each.
    package static func decide(
        _ kind: ReviewKind, isBlocked: Bool, isFirst: Bool, draw: Int, under policy: ReviewPolicy
    ) -> ReviewOpening {
        guard policy.automatic.contains(kind) else { return .queue(.handedIn) }
        if isBlocked { return .queue(.findings) }
        if isFirst { return .queue(.firstTime) }
        return draw < policy.samplePercent ? .queue(.sample) : .pass
    }
}
