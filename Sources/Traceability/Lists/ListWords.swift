/// Words that people write in tables of lists, as values.
package struct ListWords: Sendable {
    private let groups: [String: ProductGroup]

    /// - Parameter groups: what pages call them, in every language.
    package init(groups: [(String, ProductGroup)]) {
        let own = ProductGroup.allCases.map { ($0.rawValue, $0) }
        self.groups = Dictionary((groups + own).map { (Self.folded($0.0), $0.1) }) { first, _ in first }
    }

    func group(_ text: String) -> ProductGroup? { groups[Self.folded(text)] }

    func level(_ text: String, in kind: ListKind) -> ListLevel? {
        let folded = Self.folded(text)
        return kind.levels.first { $0.words.contains(folded) }
    }

    /// The number at the front of `2`, `2. Thực phẩm`, `Nhóm 2`.
    func labelGroup(_ text: String) -> Int? {
        Self.folded(text).split(separator: " ").first { $0 != "nhom" && $0 != "group" }.flatMap { Int($0) }
            .flatMap(LabelGroup.named)?.number
    }

    static func folded(_ text: some StringProtocol) -> String { FoldedText.words(of: text).joined(separator: " ") }
}

extension ListLevel {
    fileprivate var words: Set<String> {
        switch self {
        case .high: ["cao", "rui ro cao", "high", "high risk"]
        case .medium: ["trung binh", "vua", "rui ro trung binh", "medium", "medium risk"]
        case .priority: ["uu tien", "priority"]
        case .labelled: ["nhan", "labelled"]
        case .permitted: ["duoc phep", "duoc phep su dung", "duoc dung", "cho phep", "permitted", "allowed"]
        case .banned: ["cam", "cam su dung", "khong duoc dung", "banned", "forbidden"]
        }
    }
}
