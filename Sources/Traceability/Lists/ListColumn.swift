/// A column of a table of entries. Words: `list.column.…`, `list.hint.…`.
package enum ListColumn: String, CaseIterable, Hashable, Sendable {
    case code, group, substance, name, level, labelGroup, roadmap, from, to, place, note

    /// Those that a list of a kind has, in the template's order.
    package static func of(_ kind: ListKind) -> [ListColumn] {
        switch kind {
        case .risk: [.code, .group, .name, .level, .roadmap, .from, .to, .place, .note]
        case .priority: [.code, .group, .name, .roadmap, .from, .to, .place, .note]
        case .label: [.code, .group, .name, .labelGroup, .from, .to, .place, .note]
        case .substance: [.substance, .level, .from, .to, .place, .note]
        }
    }

    /// Whether a table without it is none. Of code and group one is enough, which is asked of each row.
    package func isNeeded(in kind: ListKind) -> Bool {
        switch self {
        case .name: kind != .substance
        case .substance: kind == .substance
        case .level: kind == .risk || kind == .substance
        case .labelGroup: kind == .label
        default: false
        }
    }

    package var isDay: Bool { self == .roadmap || self == .from || self == .to }

    /// Headings it goes by, folded: the template's, and those that published lists have.
    package var headings: Set<String> {
        switch self {
        case .code: ["ma hs", "hs", "ma so hang hoa", "ma hang", "ma hang hoa", "hs code", "code"]
        case .group: ["nhom san pham", "nhom hang", "product group", "group of products", "group"]
        case .substance: ["ten chat", "hoat chat", "chat", "substance", "name of substance"]
        case .name:
            ["ten hang hoa", "ten san pham hang hoa", "ten san pham", "ten hang", "mo ta hang hoa", "name", "goods"]
        case .level: ["muc", "muc do", "muc rui ro", "muc do rui ro", "level", "risk level", "risk"]
        case .labelGroup: ["nhom nhan", "nhom nhan hang hoa", "nhom theo phu luc i", "label group", "group of labels"]
        case .roadmap:
            [
                "lo trinh", "bat buoc tu", "thoi diem ap dung", "ngay ap dung", "roadmap", "obligatory from",
                "planned from",
            ]
        case .from: ["hieu luc tu", "tu ngay", "in force from", "from"]
        case .to: ["hieu luc den", "den ngay", "in force until", "until", "to"]
        case .place: ["muc trong van ban", "phu luc", "dieu khoan", "muc phu luc", "place in the text", "clause"]
        case .note: ["ghi chu", "note", "notes", "remarks"]
        }
    }
}
