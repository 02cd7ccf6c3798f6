/// How an event relates to the life of what it names (standard, section 7.3.2). The numbers are stored: never change one.
package enum Action: Int64, CaseIterable, Hashable, Sendable {
    case observe = 1
    case add = 2
    case delete = 3

    package var name: String {
        switch self {
        case .observe: "OBSERVE"
        case .add: "ADD"
        case .delete: "DELETE"
        }
    }

    package init?(name: some StringProtocol) {
        switch name {
        case "OBSERVE": self = .observe
        case "ADD": self = .add
        case "DELETE": self = .delete
        default: return nil
        }
    }
}
