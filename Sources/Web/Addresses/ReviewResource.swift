import Traceability

/// Resources under `/api/v1/reviews`.
package enum ReviewResource: Hashable, Sendable {
    /// Cases that wait, of the caller's area or of their business.
    case queue
    case review(Int64)
    /// Steps of one case.
    case decisions(Int64)
    /// What offices did.
    case figures
    /// Many clean cases approved together.
    case bulks
    case bulk(String)
    /// Who stands in for whom.
    case loans
    case loan(Int64)
    /// Everything somebody had taken up, given to a colleague.
    case handOver

    private static let root = "/api/v1/reviews"

    var path: String {
        switch self {
        case .queue: Self.root
        case .review(let number): "\(Self.root)/\(number)"
        case .decisions(let number): "\(Self.root)/\(number)/decisions"
        case .figures: "\(Self.root)/figures"
        case .bulks: "\(Self.root)/bulk"
        case .bulk(let id): "\(Self.root)/bulk/\(id)"
        case .loans: "\(Self.root)/loans"
        case .loan(let number): "\(Self.root)/loans/\(number)"
        case .handOver: "\(Self.root)/hand-over"
        }
    }

    var template: String {
        switch self {
        case .review: "\(Self.root)/{number}"
        case .decisions: "\(Self.root)/{number}/decisions"
        case .bulk: "\(Self.root)/bulk/{id}"
        case .loan: "\(Self.root)/loans/{number}"
        case .queue, .figures, .bulks, .loans, .handOver: path
        }
    }

    /// Nil for what is no resource of these.
    init?(path: String) {
        guard let rest = path.after(Self.root) else { return nil }
        let parts = rest.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(String.init)
        let number = { (text: String) in Int64(text).flatMap { $0 > 0 && String($0) == text ? $0 : nil } }
        switch parts.count {
        case 0 where rest.isEmpty: self = .queue
        case 1 where parts[0] == "figures": self = .figures
        case 1 where parts[0] == "bulk": self = .bulks
        case 1 where parts[0] == "loans": self = .loans
        case 1 where parts[0] == "hand-over": self = .handOver
        case 2 where parts[0] == "bulk" && FileRoute.isID(parts[1]): self = .bulk(parts[1])
        case 2 where parts[0] == "loans": if let number = number(parts[1]) { self = .loan(number) } else { return nil }
        case 1: if let number = number(parts[0]) { self = .review(number) } else { return nil }
        case 2 where parts[1] == "decisions":
            if let number = number(parts[0]) { self = .decisions(number) } else { return nil }
        default: return nil
        }
    }

    var methods: [String] {
        switch self {
        case .queue, .review, .figures, .bulk: ["GET"]
        case .decisions, .handOver: ["POST"]
        case .bulks, .loans: ["GET", "POST"]
        case .loan: ["DELETE"]
        }
    }

    var door: Door {
        switch self {
        case .queue, .review: .deed(.fileRead)
        // Who handed a case in takes it back; whether the step may be taken is the rules' to say.
        case .decisions: .deed(.fileEdit)
        case .figures, .bulks, .bulk, .loans, .loan: .deed(.fileDecide)
        // Also whoever looks after accounts, for a colleague who left.
        case .handOver: .person
        }
    }

    static let samples: [ReviewResource] = [
        .queue, .review(7), .decisions(7), .figures, .bulks, .bulk("x"), .loans, .loan(7), .handOver,
    ]
}
