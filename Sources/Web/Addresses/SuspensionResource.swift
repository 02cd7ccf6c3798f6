import Traceability

/// The same for programs.
package enum SuspensionResource: Hashable, Sendable {
    case all
    case one(String)
    case answers(String)
    case lifting(String)

    static let root = "/api/v1/suspensions"
    private static let (answersName, liftingName) = ("answers", "lifting")

    var path: String {
        switch self {
        case .all: Self.root
        case .one(let id): "\(Self.root)/\(id)"
        case .answers(let id): "\(Self.root)/\(id)/\(Self.answersName)"
        case .lifting(let id): "\(Self.root)/\(id)/\(Self.liftingName)"
        }
    }

    var template: String {
        switch self {
        case .all: path
        case .one: SuspensionResource.one("{id}").path
        case .answers: SuspensionResource.answers("{id}").path
        case .lifting: SuspensionResource.lifting("{id}").path
        }
    }

    /// What follows ``root`` and a slash; nil for what is none of these.
    init?(_ rest: String) {
        let parts = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let id = parts.first, FileRoute.isID(id) else { return nil }
        switch parts.count {
        case 1: self = .one(id)
        case 2 where parts[1] == Self.answersName: self = .answers(id)
        case 2 where parts[1] == Self.liftingName: self = .lifting(id)
        default: return nil
        }
    }

    var methods: [String] {
        switch self {
        case .all: ["GET", "POST"]
        case .one: ["GET"]
        case .answers, .lifting: ["POST"]
        }
    }

    func deed(for method: String) -> Deed {
        switch self {
        case .all: method == "POST" ? .fileDecide : .fileRead
        case .one: .fileRead
        case .answers: .fileEdit
        case .lifting: .fileDecide
        }
    }

    static let samples: [SuspensionResource] = [.all, .one("x"), .answers("x"), .lifting("x")]
}
