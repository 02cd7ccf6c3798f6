/// What stands under the officer's day.
package enum DayRoute: Hashable, Sendable {
    case queue
    /// Leads to the oldest case that nobody else looks at.
    case next
    /// Those nothing was found in, to be approved together.
    case clean
    /// What became of many that were approved together.
    case job(String)
    case figures
    /// Who stands in, and who takes over.
    case handOver
    case item(Int64)
}

extension DayRoute {
    static let root = "/quan-ly/viec-can-lam"

    /// - Parameter rest: what follows the root, without its slash.
    init?(_ rest: String) {
        switch rest {
        case "tiep": self = .next
        case "duyet-nhieu": self = .clean
        case "thong-ke": self = .figures
        case "ban-giao": self = .handOver
        default:
            if let id = rest.after("duyet-nhieu/"), FileRoute.isID(id) {
                self = .job(id)
            } else if let number = Int64(rest), number >= 0, String(number) == rest {
                self = .item(number)
            } else {
                return nil
            }
        }
    }

    var path: String {
        switch self {
        case .job(let id): "\(Self.root)/duyet-nhieu/\(id)"
        case .item(let number): "\(Self.root)/\(number)"
        default: template
        }
    }

    var template: String {
        switch self {
        case .queue: Self.root
        case .next: "\(Self.root)/tiep"
        case .clean: "\(Self.root)/duyet-nhieu"
        case .job: "\(Self.root)/duyet-nhieu/{id}"
        case .figures: "\(Self.root)/thong-ke"
        case .handOver: "\(Self.root)/ban-giao"
        case .item: "\(Self.root)/{number}"
        }
    }

    var methods: [String] {
        switch self {
        case .queue, .next, .job, .figures: ["GET"]
        case .clean, .handOver, .item: ["GET", "POST"]
        }
    }

    static let samples: [DayRoute] = [
        .queue, .next, .clean, .job("2a"), .figures, .handOver, .item(7),
    ]
}
