/// Lists for programs.
package enum ListAPIRoute: Hashable, Sendable {
    case lists
    /// What the lists in force say of goods, or of a substance.
    case judgement
    case proposals
    case proposal(String)
    case list(String)
    case version(String, Int)
    case approval(String, Int)
    case touches(String, Int)

    static let root = "/api/v1/lists"

    var path: String {
        switch self {
        case .lists: Self.root
        case .judgement: "\(Self.root)/judgement"
        case .proposals: "\(Self.root)/proposals"
        case .proposal(let id): "\(Self.root)/proposals/\(id)"
        case .list(let id): "\(Self.root)/\(id)"
        case .version(let id, let number): "\(Self.root)/\(id)/\(number)"
        case .approval(let id, let number): "\(Self.root)/\(id)/\(number)/approval"
        case .touches(let id, let number): "\(Self.root)/\(id)/\(number)/touches"
        }
    }

    var template: String {
        switch self {
        case .lists, .judgement, .proposals: path
        case .proposal: "\(Self.root)/proposals/{id}"
        case .list: "\(Self.root)/{id}"
        case .version: "\(Self.root)/{id}/{number}"
        case .approval: "\(Self.root)/{id}/{number}/approval"
        case .touches: "\(Self.root)/{id}/{number}/touches"
        }
    }

    /// What follows ``root`` and a slash; nil for what is none of these.
    init?(_ rest: String) {
        let parts = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch (parts[0], parts.count) {
        case ("judgement", 1): self = .judgement
        case ("proposals", 1): self = .proposals
        case ("proposals", 2) where FileRoute.isID(parts[1]): self = .proposal(parts[1])
        case (let id, 1) where FileRoute.isID(id): self = .list(id)
        case (let id, 2...3) where FileRoute.isID(id):
            guard let number = ListRoute.number(parts[1]) else { return nil }
            switch parts.count == 3 ? parts[2] : "" {
            case "": self = .version(id, number)
            case "approval": self = .approval(id, number)
            case "touches": self = .touches(id, number)
            default: return nil
            }
        default: return nil
        }
    }

    var methods: [String] {
        switch self {
        case .lists, .proposals, .list, .proposal: ["GET", "POST"]
        case .version: ["GET", "PUT", "DELETE"]
        case .approval: ["POST"]
        case .judgement, .touches: ["GET"]
        }
    }

    static let samples: [ListAPIRoute] = [
        .lists, .judgement, .proposals, .proposal("x"), .list("x"), .version("x", 1), .approval("x", 1),
        .touches("x", 1),
    ]
}
