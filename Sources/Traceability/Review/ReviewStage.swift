/// A step of the chain a case goes through, in this order. Raw values are stored.
package enum ReviewStage: String, CaseIterable, Codable, Hashable, Sendable, Comparable {
    /// Thụ lý: takes it up, says whether it is complete.
    case intake
    /// Soát: looks through what the first one found.
    case check
    /// Duyệt: decides.
    case sign

    private var position: Int {
        switch self {
        case .intake: 0
        case .check: 1
        case .sign: 2
        }
    }

    package static func < (left: ReviewStage, right: ReviewStage) -> Bool { left.position < right.position }
}
