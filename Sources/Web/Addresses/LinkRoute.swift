/// Pages on which the links behind codes are kept.
package enum LinkRoute: Hashable, Sendable {
    case list
    case new
    /// Bring a table of links.
    case table
    /// One link: where it leads, what the checker found, what became of it.
    case link(String)
    case edit(String)
    case end(String)

    static let root = "/quan-ly/lien-ket"
    private static let (newName, tableName, editName, endName) = ("them", "nhap-tu-bang", "sua", "ngung")

    var path: String {
        switch self {
        case .list: Self.root
        case .new: "\(Self.root)/\(Self.newName)"
        case .table: "\(Self.root)/\(Self.tableName)"
        case .link(let id): "\(Self.root)/\(id)"
        case .edit(let id): "\(Self.root)/\(id)/\(Self.editName)"
        case .end(let id): "\(Self.root)/\(id)/\(Self.endName)"
        }
    }

    var template: String {
        switch self {
        case .list, .new, .table: path
        case .link: LinkRoute.link("{id}").path
        case .edit: LinkRoute.edit("{id}").path
        case .end: LinkRoute.end("{id}").path
        }
    }

    /// What follows ``root`` and a slash; nil for what is no page of these.
    init?(_ rest: String) {
        let parts = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch parts.count {
        case 1 where parts[0] == Self.newName: self = .new
        case 1 where parts[0] == Self.tableName: self = .table
        case 1 where FileRoute.isID(parts[0]): self = .link(parts[0])
        case 2 where FileRoute.isID(parts[0]) && parts[1] == Self.editName: self = .edit(parts[0])
        case 2 where FileRoute.isID(parts[0]) && parts[1] == Self.endName: self = .end(parts[0])
        default: return nil
        }
    }

    var methods: [String] {
        switch self {
        case .list, .link: ["GET"]
        case .new, .table, .edit, .end: ["GET", "POST"]
        }
    }

    var isReading: Bool { methods == ["GET"] }

    static let samples: [LinkRoute] = [.list, .new, .table, .link("x"), .edit("x"), .end("x")]
}
