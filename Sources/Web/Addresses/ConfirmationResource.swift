/// Confirmations for programs.
package enum ConfirmationResource: Hashable, Sendable {
    case all
    case one(String)
    case withdrawal(String)

    static let root = "/api/v1/confirmations"
    private static let withdrawalName = "withdrawal"

    var path: String {
        switch self {
        case .all: Self.root
        case .one(let id): "\(Self.root)/\(id)"
        case .withdrawal(let id): "\(Self.root)/\(id)/\(Self.withdrawalName)"
        }
    }

    var template: String {
        switch self {
        case .all: path
        case .one: ConfirmationResource.one("{id}").path
        case .withdrawal: ConfirmationResource.withdrawal("{id}").path
        }
    }

    /// What follows ``root`` and a slash; nil for what is none of these.
    init?(_ rest: String) {
        let parts = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let id = parts.first, FileRoute.isID(id) else { return nil }
        switch parts.count {
        case 1: self = .one(id)
        case 2 where parts[1] == Self.withdrawalName: self = .withdrawal(id)
        default: return nil
        }
    }

    var methods: [String] {
        switch self {
        case .all: ["GET", "POST"]
        case .one: ["GET"]
        case .withdrawal: ["POST"]
        }
    }

    static let samples: [ConfirmationResource] = [.all, .one("x"), .withdrawal("x")]
}
