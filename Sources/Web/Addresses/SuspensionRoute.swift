import Traceability

/// Pages on which authorities suspend goods and businesses answer.
package enum SuspensionRoute: Hashable, Sendable {
    case list
    case new
    case one(String)
    /// The business's answer.
    case answer(String)
    case lift(String)

    static let root = "/quan-ly/tam-dung"
    private static let (newName, answerName, liftName) = ("them", "giai-trinh", "go-bo")

    var path: String {
        switch self {
        case .list: Self.root
        case .new: "\(Self.root)/\(Self.newName)"
        case .one(let id): "\(Self.root)/\(id)"
        case .answer(let id): "\(Self.root)/\(id)/\(Self.answerName)"
        case .lift(let id): "\(Self.root)/\(id)/\(Self.liftName)"
        }
    }

    var template: String {
        switch self {
        case .list, .new: path
        case .one: SuspensionRoute.one("{id}").path
        case .answer: SuspensionRoute.answer("{id}").path
        case .lift: SuspensionRoute.lift("{id}").path
        }
    }

    /// What follows ``root`` and a slash; nil for what is no page of these.
    init?(_ rest: String) {
        let parts = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch parts.count {
        case 1 where parts[0] == Self.newName: self = .new
        case 1 where FileRoute.isID(parts[0]): self = .one(parts[0])
        case 2 where FileRoute.isID(parts[0]) && parts[1] == Self.answerName: self = .answer(parts[0])
        case 2 where FileRoute.isID(parts[0]) && parts[1] == Self.liftName: self = .lift(parts[0])
        default: return nil
        }
    }

    var methods: [String] {
        switch self {
        case .list, .one: ["GET"]
        case .answer: ["POST"]
        case .new, .lift: ["GET", "POST"]
        }
    }

    var deed: Deed {
        switch self {
        case .list, .one: .fileRead
        case .answer: .fileEdit
        case .new, .lift: .fileDecide
        }
    }

    static let samples: [SuspensionRoute] = [.list, .new, .one("x"), .answer("x"), .lift("x")]
}
