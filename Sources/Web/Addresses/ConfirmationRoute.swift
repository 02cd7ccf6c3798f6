/// Pages of one confirmation; new ones are made beside the file they are of (``FilePart/confirmation``).
package enum ConfirmationRoute: Hashable, Sendable {
    case one(String)
    case withdraw(String)

    static let root = "/quan-ly/xac-nhan"
    private static let withdrawName = "rut-lai"

    var path: String {
        switch self {
        case .one(let id): "\(Self.root)/\(id)"
        case .withdraw(let id): "\(Self.root)/\(id)/\(Self.withdrawName)"
        }
    }

    var template: String {
        switch self {
        case .one: ConfirmationRoute.one("{id}").path
        case .withdraw: ConfirmationRoute.withdraw("{id}").path
        }
    }

    /// What follows ``root`` and a slash; nil for what is no page of these.
    init?(_ rest: String) {
        let parts = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let id = parts.first, FileRoute.isID(id) else { return nil }
        switch parts.count {
        case 1: self = .one(id)
        case 2 where parts[1] == Self.withdrawName: self = .withdraw(id)
        default: return nil
        }
    }

    var methods: [String] {
        switch self {
        case .one: ["GET"]
        case .withdraw: ["GET", "POST"]
        }
    }

    static let samples: [ConfirmationRoute] = [.one("x"), .withdraw("x")]
}
