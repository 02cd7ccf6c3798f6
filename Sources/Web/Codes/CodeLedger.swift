import GS1
import Records
import Traceability

/// What was given to what and when, newest first.
struct CodeLedger {
    let given: [GivenCode]
    /// By what they were given to.
    let names: [String: String]
    let actors: [String: String]
    let pageSize: Int
    let view: FileView

    func section(of party: String) -> SectionedPage.Section {
        let columns = ["codes.code", "codes.kind", "codes.for", "codes.at", "codes.by"].map {
            DataTable.Column(view.text($0))
        }
        let none = Blank(view.text("codes.none"), view.text("codes.none.text"))
        let export = Link(view.text("codes.export"), to: CodeDesk.address(of: party) + "&dinh-dang=csv")
        let table = DataTable(
            view.text("codes.given"),
            count: given.isEmpty ? nil : view.text("codes.shown", ["count": String(given.count)]),
            export: given.isEmpty ? nil : export, columns: columns, rows: given.map(row),
            instead: given.isEmpty ? Piece(none) : nil, pager: pager)
        return .init("da-cap", view.text("codes.given"), [Piece(table)])
    }

    private func row(_ one: GivenCode) -> DataTable.Row {
        let file = one.file
        let moved = one.movedTo.map { Badge(view.text("codes.moved", ["gtin": $0]), .neutral) }
        let name = one.subject.flatMap { names[$0] } ?? one.subject ?? ""
        return DataTable.Row([
            .init(one.code, to: Self.address(of: one), badge: moved),
            .init(view.text("codes.kind.\(one.kind.rawValue)")),
            .init(name, to: file.map { view.address($0.kind, .file($0.id)) }),
            .init(one.at == 0 ? "" : view.instant(one.at)),
            .init(one.isFound ? view.text("codes.found") : actors[one.actor] ?? one.actor),
        ])
    }

    /// The symbol to print.
    private static func address(of one: GivenCode) -> String? {
        let path: String
        switch one.kind {
        case .gtin: path = "/01/\(one.code)"
        case .gln: path = "/414/\(one.code)"
        case .sscc: path = "/00/\(one.code)"
        case .internalKey: path = Address.internalCode(one.code).path
        }
        return "\(Address.qr.path)?data=\(PercentCoding.encode(path))"
    }

    private var pager: Pager? {
        let links = PageLinks(view.visit)
        let isFull = given.count == pageSize
        let isLater = view.visit.query["truoc"] != nil
        guard isFull && given.last!.number > 0 || isLater else { return nil }
        return Pager(
            view.text("file.pages"), "", previous: isLater ? PageLinks.dropping(["truoc"], links) : nil,
            next: isFull
                ? PageLinks.setting("truoc", String(given.last!.number), dropping: ["xong", "so"], links) : nil)
    }
}
