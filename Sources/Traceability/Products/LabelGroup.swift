/// A group of goods and what the law wants on its label: NĐ 37/2026/NĐ-CP Điều 42 and Phụ lục I, in force since 23 January 2026.
///
/// Only what was read of the annex stands here; where its list is not known whole, the group says so, and a page sends the reader to
/// the annex instead of calling a label complete.
package struct LabelGroup: Hashable, Sendable {
    /// As the annex counts.
    package let number: Int
    /// As the annex calls it.
    package let name: String
    package let items: [Item]
    /// Whether `items` is all the annex asks of the group.
    package let isWhole: Bool

    package struct Item: Hashable, Sendable {
        package let item: LabelItem
        /// Asked for only where the goods have it.
        package let isIfAny: Bool
    }

    /// The clause, as it is cited.
    package var source: String { "\(LegalBasis.labels.text), nhóm \(number)" }

    package static func named(_ number: Int) -> LabelGroup? { all.first { $0.number == number } }

    /// What a file can say and does not; what is written with each lot is not asked of a file.
    package func missing(in label: [String: String]) -> [LabelItem] {
        items.filter { !$0.isIfAny && !$0.item.isOfLot && label[$0.item.rawValue, default: ""].isEmpty }.map(\.item)
    }
}

extension LabelGroup {
    private init(_ number: Int, _ name: String, _ items: [LabelItem], ifAny: [LabelItem] = [], isWhole: Bool = true) {
        self.number = number
        self.name = name
        self.items = items.map { Item(item: $0, isIfAny: false) } + ifAny.map { Item(item: $0, isIfAny: true) }
        self.isWhole = isWhole
    }

    private static let food: [LabelItem] = [.quantity, .manufactured, .expiry, .warnings, .use]

    package static let all: [LabelGroup] = [
        LabelGroup(1, "Lương thực", [.quantity, .manufactured, .expiry], ifAny: [.warnings]),
        LabelGroup(2, "Thực phẩm", food, ifAny: [.ingredients, .nutrition]),
        LabelGroup(3, "Thực phẩm bảo vệ sức khỏe", food + [.ingredients, .purpose, .phrases], ifAny: [.nutrition]),
        LabelGroup(4, "Thực phẩm đã qua chiếu xạ", food + [.phrases], ifAny: [.ingredients, .nutrition]),
        LabelGroup(5, "Thực phẩm biến đổi gen", food + [.phrases, .modified], ifAny: [.ingredients, .nutrition]),
        LabelGroup(6, "Đồ uống (trừ rượu)", food, ifAny: [.ingredients, .nutrition], isWhole: false),
        LabelGroup(7, "Rượu", [.quantity, .ethanol, .expiry, .use], ifAny: [.warnings, .lot], isWhole: false),
        LabelGroup(11, "Nguyên liệu thực phẩm", [.quantity, .manufactured, .expiry, .use]),
        LabelGroup(12, "Thuốc", [.registration, .lot, .manufactured, .expiry, .use], isWhole: false),
        LabelGroup(16, "Thức ăn chăn nuôi", [], isWhole: false),
        LabelGroup(17, "Thuốc thú y", [], isWhole: false),
        LabelGroup(18, "Thức ăn thủy sản", [], isWhole: false),
        LabelGroup(20, "Thuốc bảo vệ thực vật", [], isWhole: false),
        LabelGroup(21, "Giống cây trồng", [], isWhole: false),
    ]
}
