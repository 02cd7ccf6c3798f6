import Hummingbird
import Records
import Traceability

/// `GET /quan-ly/tam-dung`: what authorities suspend within reach, the newest first.
struct SuspensionListHandler: Handler {
    let desk: SuspensionDesk

    private static let pageSize = 50

    func answer(_ visit: Visit) async throws -> Response {
        let view = desk.base.view(visit)
        let isAll = visit.query["xem"] == "tat-ca"
        let question = SuspensionQuestion(
            reach: visit.reach(.fileRead, of: .product), openOn: isAll ? nil : desk.base.today,
            before: visit.query["truoc"].flatMap { Int64($0) } ?? .max, limit: Self.pageSize + 1)
        let found = try await desk.store.list(question)
        let shown = Array(found.prefix(Self.pageSize))
        let products = try await desk.base.store.files(ProductFile.self, shown.map(\.file))
        var parts: [Piece] = [
            Piece(
                Group([
                    Piece(choice("suspension.open", isCurrent: !isAll, "", view)),
                    Piece(choice("suspension.all", isCurrent: isAll, "?xem=tat-ca", view)),
                ]))
        ]
        parts.append(Piece(table(shown, products, isAll: isAll, view)))
        if found.count > Self.pageSize, let last = shown.last {
            let address = PageLinks.setting("truoc", String(last.number), dropping: [], PageLinks(visit))
            parts.append(Piece(Link(view.text("suspension.older"), to: address)))
        }
        let page = SectionedPage(view, view.text("suspension.title"), actions: actions(view), parts)
        return desk.page(page, visit)
    }

    private func choice(_ key: String, isCurrent: Bool, _ query: String, _ view: FileView) -> Link {
        Link(view.text(key), to: Address.suspensions(.list).path + query, isCurrent: isCurrent)
    }

    private func actions(_ view: FileView) -> [Button] {
        guard view.reach(.product, for: .fileDecide) != .nothing else { return [] }
        return [
            Button(
                view.text("suspension.new"), .secondary, icon: .plus, address: Address.suspensions(.new).path)
        ]
    }

    private func table(
        _ shown: [StoredSuspension], _ products: [String: StoredFile<ProductFile>], isAll: Bool, _ view: FileView
    ) -> DataTable {
        let words = SuspensionView(view)
        let keys = [
            "suspension.what", "suspension.state", "suspension.decision", "suspension.days", "suspension.answer",
        ]
        let rows = shown.map { one in
            let name = products[one.file]?.file.name ?? one.file
            return DataTable.Row([
                .init("\(name) – \(words.part(one.subject))", to: Address.suspensions(.one(one.id)).path),
                .init("", badge: words.state(one)), .init("\(one.terms.decision), \(one.terms.authority)"),
                .init(words.time(one.terms)), .init(words.answer(one, now: desk.base.now())),
            ])
        }
        let blank = Blank(
            view.text(isAll ? "suspension.none" : "suspension.none.open"), view.text("suspension.none.text"))
        return DataTable(
            view.text("suspension.title"), columns: keys.map { .init(view.text($0)) }, rows: rows,
            instead: rows.isEmpty ? Piece(blank) : nil)
    }
}
