import Hummingbird
import Records
import Traceability

/// `GET /quan-ly/ban-do`: how many parties, places or products there are in each commune within reach; each leads to its list.
struct OverviewMapHandler: Handler {
    let desk: FileDesk
    let outlines: ProvinceOutlines

    /// Of one commune.
    private static let mostCounted = 10_000

    func answer(_ visit: Visit) async throws -> Response {
        let view = desk.view(visit)
        let kinds = FileKind.coded.filter(view.isReached)
        guard let first = kinds.first else { throw Problem.notFound }
        let asked = visit.query["loai"]
        let kind = kinds.first { $0.segment == asked } ?? first
        let counts = try await counts(of: kind, view)
        let page = SectionedPage(
            view, view.text("overview.title"),
            [Piece(tabs(kinds, kind, view)), Piece(chart(kind, counts, view))])
        return desk.pages.workResponse(SectionedPage.template, page, for: visit)
    }

    /// By commune, those that have any.
    private func counts(of kind: FileKind, _ view: FileView) async throws -> [String: Int] {
        let communes = view.places.communes(of: view.province).compactMap(\.commune)
        let counts = try await desk.store.counts(
            of: communes.map { FileFacet(.commune, $0) }, kind: kind, reach: view.reach(kind),
            atMost: Self.mostCounted)
        return counts.reduce(into: [:]) { counts, entry in
            if entry.value > 0 { counts[entry.key.value] = entry.value }
        }
    }

    private func tabs(_ kinds: [FileKind], _ shown: FileKind, _ view: FileView) -> Tabs {
        Tabs(
            view.text("overview.kinds"),
            kinds.map { kind in
                Link(
                    view.text(kind, "title"), to: "\(Address.map.path)?loai=\(kind.segment)", isCurrent: kind == shown)
            })
    }

    private func chart(_ kind: FileKind, _ counts: [String: Int], _ view: FileView) -> ChartFrame {
        let (words, unit) = (view.words, view.text("overview.unit"))
        let name = { (code: String) in view.commune(code) }
        let known = counts.compactMapValues { Quantity($0) }
        let drawing = view.province.flatMap { outlines[$0] }.map {
            Piece(ShadedMap(known, on: $0, unit: unit, names: name, words: words))
        }
        let rows = counts.sorted { ($1.value, name($0.key)) < ($0.value, name($1.key)) }.map { code, count in
            let list = view.address(kind) + "?xa=\(code)"
            return DataTable.Row([.init(name(code), to: list), .init(view.counted(count, atMost: Self.mostCounted))])
        }
        let table = DataTable(
            view.text(kind, "title"), columns: [.init(view.text("sample.commune")), .init(unit, isNumeric: true)],
            rows: rows)
        let summary = view.text(
            "overview.summary", ["communes": String(counts.count), "kind": view.text(kind, "title")])
        return ChartFrame(
            id: "ban-do", view.text(kind, "title"), summary: summary, drawing: counts.isEmpty ? nil : drawing,
            notes: [view.text("overview.note")], table: table, words: words)
    }
}
