/// Pages on which tables of parties are brought.
package enum ImportRoute: Hashable, Sendable {
    /// Begin, and what was begun.
    case start
    /// A workbook to fill in.
    case template
    /// One table: what is in it, what to mend, how far it is.
    case job(String)
    /// One of its rows.
    case row(String, Int)
    /// What of it has not been taken over, as a workbook with the reasons.
    case rest(String)

    static let root = "/quan-ly/co-so/nhap-tu-bang"

    var path: String {
        switch self {
        case .start: Self.root
        case .template: "\(Self.root)/mau.xlsx"
        case .job(let id): "\(Self.root)/\(id)"
        case .row(let id, let number): "\(Self.root)/\(id)/dong/\(number)"
        case .rest(let id): "\(Self.root)/\(id)/con-lai.xlsx"
        }
    }

    var template: String {
        switch self {
        case .start, .template: path
        case .job: "\(Self.root)/{id}"
        case .row: "\(Self.root)/{id}/dong/{number}"
        case .rest: "\(Self.root)/{id}/con-lai.xlsx"
        }
    }

    /// What follows ``root`` and a slash; nil for what is no page of these.
    init?(_ rest: String) {
        let parts = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let id = parts.first, Self.isID(id) else { return nil }
        switch parts.count {
        case 1: self = .job(id)
        case 2 where parts[1] == "con-lai.xlsx": self = .rest(id)
        case 3 where parts[1] == "dong":
            guard let number = Int(parts[2]), number > 0, String(number) == parts[2] else { return nil }
            self = .row(id, number)
        default: return nil
        }
    }

    private static func isID(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
}
