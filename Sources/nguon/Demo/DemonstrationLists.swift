import Records
import Traceability

/// Sample lists, each called one in its name and in the text it cites: no content of a real list stands here. What is there already stays.
struct DemonstrationLists: Sendable {
    let lists: ListStore
    let today: CivilDay

    private static let writer = Author.system("demonstration")
    private static let approver = Author.system("demonstration-approval")

    func make() async throws {
        try await make(
            "mau-rui-ro", .risk, "Danh mục hàng hóa rủi ro (mẫu)", "Bộ mẫu",
            [content("Văn bản mẫu 01/2026/VB-MAU", from: -200, Self.risk)])
        try await make(
            "mau-uu-tien", .priority, "Danh mục sản phẩm ưu tiên và lộ trình (mẫu)", "Ủy ban nhân dân tỉnh mẫu",
            [
                content("Quyết định mẫu 02/2026/QD-MAU", from: -150, Array(priorities.prefix(3))),
                content("Quyết định mẫu 03/2026/QD-MAU", from: -30, priorities),
            ])
        try await make(
            "mau-chat", .substance, "Danh mục chất được phép và cấm (mẫu)", "Bộ mẫu",
            [content("Văn bản mẫu 04/2026/VB-MAU", from: -100, Self.substances)])
    }

    private func make(
        _ id: String, _ kind: ListKind, _ name: String, _ issuer: String, _ versions: [ListContent]
    ) async throws {
        guard try await lists.list(id) == nil else { return }
        _ = try await lists.create(kind, name: name, issuer: issuer, id: id, by: Self.writer)
        for content in versions {
            let draft = try await lists.draft(content, of: id, by: Self.writer)
            _ = try await lists.approve(
                id, draft.head.number, edit: draft.head.edit, decision: nil, by: Self.approver)
        }
    }

    private func content(_ citation: String, from days: Int, _ entries: [ListEntry]) -> ListContent {
        ListContent(
            citation: citation, from: day(days), note: "Danh mục mẫu để xem thử, không có giá trị pháp lý.",
            entries: entries)
    }

    private func day(_ offset: Int) -> CivilDay { CivilDay(number: today.number + offset) }

    private static let risk: [ListEntry] = [
        ListEntry(.group(.input), "Vật tư nông nghiệp (mẫu)", .high, place: "Phụ lục mẫu, mục 1"),
        ListEntry(.group(.processed), "Thực phẩm chế biến (mẫu)", .medium, place: "Phụ lục mẫu, mục 2"),
    ]

    private var priorities: [ListEntry] {
        let rows: [(ListKey?, String, Int)] = [
            (HSCode(reading: "081060").map(ListKey.code), "Sầu riêng (mẫu)", 60),
            (HSCode(reading: "080540").map(ListKey.code), "Bưởi (mẫu)", 60),
            (.group(.cashew), "Hạt điều (mẫu)", 180), (.group(.pepper), "Hồ tiêu (mẫu)", 180),
            (.group(.pork), "Thịt lợn (mẫu)", 240), (.group(.poultry), "Thịt gia cầm (mẫu)", 240),
        ]
        return rows.compactMap { key, name, days in
            key.map { ListEntry($0, name, .priority, roadmap: day(days)) }
        }
    }

    private static let substances: [ListEntry] = [("Chất mẫu A", ListLevel.permitted), ("Chất mẫu B", .banned)]
        .compactMap {
            name, level in ListKey.substance(named: name).map { ListEntry($0, name, level) }
        }
}
