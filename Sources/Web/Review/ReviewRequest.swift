import Traceability

/// A step as programs ask for it.
struct ReviewRequest: Decodable {
    enum Move: String, Decodable {
        case approve, `return`, stepBack, withdraw, assign, release
    }

    let move: Move
    let reasons: [ReviewReason]?
    let remark: String?
    let decision: ReviewDecision?
    /// `user:…`; of assignments, the caller where it is left out.
    let assignee: String?

    static let longestRemark = 1_000

    /// Nil for a decision dated tomorrow, without a number, or a remark that is too long.
    func move(by caller: String, today: CivilDay) -> ReviewMove? {
        guard (remark ?? "").count <= Self.longestRemark, (assignee ?? "").utf8.count <= 100 else { return nil }
        if let decision, ReviewDecision(number: decision.number, day: decision.day, today: today) == nil { return nil }
        return switch move {
        case .approve: .approve(decision: decision, remark: remark)
        case .return: .sendBack(reasons ?? [], remark: remark, decision: decision)
        case .stepBack: .stepBack(remark: remark ?? "")
        case .withdraw: .withdraw
        case .assign: .assign(assignee ?? caller)
        case .release: .assign(nil)
        }
    }
}

/// Many clean cases to be approved together.
struct ReviewBulkRequest: Decodable {
    struct Case: Decodable {
        let number: String
        let version: Int64
    }

    let cases: [Case]
    let remark: String?
    let decision: ReviewDecision?
}

struct ReviewLoanRequest: Decodable {
    /// `user:…`; the caller where it is left out.
    let lender: String?
    let borrower: String
    let from: CivilDay
    let until: CivilDay
}

struct ReviewHandOverRequest: Decodable {
    /// `user:…`; the caller where it is left out.
    let from: String?
    /// Nil gives everything back to the queue.
    let to: String?
}
