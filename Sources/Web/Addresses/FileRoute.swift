import Traceability

/// What stands under the pages of one kind of file.
package enum FileRoute: Hashable, Sendable {
    case list
    case new
    case file(String)
    case part(String, FilePart)
}

/// A page beside a file's own.
package enum FilePart: String, CaseIterable, Hashable, Sendable {
    case edit = "sua"
    case history = "lich-su"
    /// Hand in, approve, return, suspend, end.
    case decision = "quyet-dinh"
    /// The notice of what was decided, as a letter.
    case notice = "thong-bao"
    /// An officer confirms facts of it.
    case confirmation = "xac-nhan"
    /// Phones and numbers in clear, which stands in the trail.
    case personal = "xem-ca-nhan"
    case erasure = "xoa-du-lieu"
    /// Everything kept of it, to take away.
    case export = "tai-du-lieu"
    /// Puts the shape of a place right where its meaning is plain.
    case mend = "sua-hinh"
    /// Of a product: its pictures.
    case pictures = "anh"
    /// Of a product: the application for its code, to print.
    case registration = "mau-so-5"
    /// Of a paper: where its copy is sent in.
    case copy = "ban-chup"
    /// Of a paper: the copy itself.
    case copyFile = "tep"

    /// Whether files of the kind have such a page.
    func isOf(_ kind: FileKind) -> Bool {
        switch self {
        case .pictures, .registration: kind == .product
        case .mend: kind == .place
        case .copy, .copyFile: kind == .document
        // Of a paper an officer's own step is the confirmation.
        case .confirmation: kind != .document
        default: true
        }
    }
}

extension FileKind {
    /// What the working pages call it in addresses.
    var segment: String {
        switch self {
        case .party: "co-so"
        case .place: "noi-san-xuat"
        case .product: "san-pham"
        case .document: "giay-to"
        }
    }

    /// What programs call it in addresses.
    var resource: String {
        switch self {
        case .party: "parties"
        case .place: "places"
        case .product: "products"
        case .document: "documents"
        }
    }
}

extension FileRoute {
    static let newSegment = "them"

    /// - Parameter rest: what follows `/quan-ly/{kind}`, without its slash.
    init?(_ rest: String) {
        let parts = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch parts.count {
        case 1 where parts[0].isEmpty: self = .list
        case 1 where parts[0] == Self.newSegment: self = .new
        case 1 where Self.isID(parts[0]): self = .file(parts[0])
        case 2 where Self.isID(parts[0]):
            guard let part = FilePart(rawValue: parts[1]) else { return nil }
            self = .part(parts[0], part)
        default: return nil
        }
    }

    var path: String {
        switch self {
        case .list: ""
        case .new: "/\(Self.newSegment)"
        case .file(let id): "/\(id)"
        case .part(let id, let part): "/\(id)/\(part.rawValue)"
        }
    }

    var template: String {
        switch self {
        case .list, .new: path
        case .file: "/{id}"
        case .part(_, let part): "/{id}/\(part.rawValue)"
        }
    }

    var methods: [String] {
        switch self {
        case .list, .file, .part(_, .history), .part(_, .registration), .part(_, .notice),
            .part(_, .copyFile):
            ["GET"]
        case .part(_, .personal), .part(_, .mend), .part(_, .export): ["POST"]
        case .new, .part: ["GET", "POST"]
        }
    }

    var deed: Deed {
        switch self {
        // Who may see a copy besides those who may read the file is asked behind the door.
        case .list, .file, .part(_, .history), .part(_, .registration), .part(_, .copyFile): .fileRead
        case .new: .fileCreate
        case .part(_, .edit), .part(_, .mend), .part(_, .pictures), .part(_, .copy): .fileEdit
        // Who hands in edits, who approves decides: the page asks for the one that the step needs.
        case .part(_, .decision): .fileRead
        case .part(_, .confirmation): .fileDecide
        case .part(_, .personal), .part(_, .export): .filePersonal
        case .part(_, .notice): .fileDecide
        case .part(_, .erasure): .personalErase
        }
    }

    static func isID(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    static func samples(of kind: FileKind) -> [FileRoute] {
        [.list, .new, .file("x")] + FilePart.allCases.filter { $0.isOf(kind) }.map { .part("x", $0) }
    }
}
