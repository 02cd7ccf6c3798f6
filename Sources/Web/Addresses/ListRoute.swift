/// Pages on which the lists are kept that goods are judged by.
package enum ListRoute: Hashable, Sendable {
    case lists
    case new
    /// A workbook to fill in.
    case template
    /// What officers propose for the province's list.
    case proposals
    case propose
    case proposal(String)
    /// One list with its versions.
    case list(String)
    case version(String, Int)
    case part(String, Int, ListPart)

    static let root = "/quan-ly/danh-muc"

    var path: String {
        switch self {
        case .lists: Self.root
        case .new: "\(Self.root)/them"
        case .template: "\(Self.root)/mau.xlsx"
        case .proposals: "\(Self.root)/de-xuat"
        case .propose: "\(Self.root)/de-xuat/them"
        case .proposal(let id): "\(Self.root)/de-xuat/\(id)"
        case .list(let id): "\(Self.root)/\(id)"
        case .version(let id, let number): "\(Self.root)/\(id)/\(number)"
        case .part(let id, let number, let part): "\(Self.root)/\(id)/\(number)/\(part.rawValue)"
        }
    }

    var template: String {
        switch self {
        case .proposal: "\(Self.root)/de-xuat/{id}"
        case .list: "\(Self.root)/{id}"
        case .version: "\(Self.root)/{id}/{number}"
        case .part(_, _, let part): "\(Self.root)/{id}/{number}/\(part.rawValue)"
        default: path
        }
    }

    /// What follows ``root`` and a slash; nil for what is no page of these.
    init?(_ rest: String) {
        let parts = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        switch (parts[0], parts.count) {
        case ("them", 1): self = .new
        case ("mau.xlsx", 1): self = .template
        case ("de-xuat", 1): self = .proposals
        case ("de-xuat", 2) where parts[1] == "them": self = .propose
        case ("de-xuat", 2) where FileRoute.isID(parts[1]): self = .proposal(parts[1])
        case (let id, 1) where FileRoute.isID(id): self = .list(id)
        case (let id, 2...3) where FileRoute.isID(id):
            guard let number = Self.number(parts[1]) else { return nil }
            if parts.count == 2 {
                self = .version(id, number)
            } else {
                guard let part = ListPart(rawValue: parts[2]) else { return nil }
                self = .part(id, number, part)
            }
        default: return nil
        }
    }

    static func number(_ text: String) -> Int? {
        guard let number = Int(text), (1...1_000_000).contains(number), String(number) == text else { return nil }
        return number
    }

    var methods: [String] {
        switch self {
        case .lists, .template, .proposals, .version, .part(_, _, .workbook), .part(_, _, .touches): ["GET"]
        default: ["GET", "POST"]
        }
    }

    static let samples: [ListRoute] =
        [.lists, .new, .template, .proposals, .propose, .proposal("x"), .list("x"), .version("x", 1)]
        + ListPart.allCases.map { .part("x", 1, $0) }
}

/// A page beside a version's own.
package enum ListPart: String, CaseIterable, Hashable, Sendable {
    /// What it rests on and when it holds.
    case edit = "sua"
    /// Bring its entries.
    case table = "nhap-tu-bang"
    case workbook = "bang.xlsx"
    case approval = "duyet"
    case discarding = "bo"
    /// Products that it says something else of.
    case touches = "cham-den"
}
