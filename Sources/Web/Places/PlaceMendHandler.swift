import Hummingbird
import Records
import Traceability

/// `POST /quan-ly/noi-san-xuat/{id}/sua-hinh`: puts right what has one plain meaning on a shape (swapped axes, an open outline, a spike),
/// as the page offered it.
struct PlaceMendHandler: Handler {
    let id: String
    let guide: PlaceGuide
    let desk: FileDesk

    func answer(_ visit: Visit) async throws -> Response {
        let stored = try await desk.file(guide, id, for: visit, doing: .fileEdit)
        let form = try await visit.form(settings: desk.settings)
        let view = desk.view(visit)
        var file = stored.file
        guard let shape = file.shape, let mended = ShapeCheck.verdict(on: shape).mended else {
            return desk.seeOther(view.address(.place, .file(id)))
        }
        file.shape = mended
        let version = form["phien-ban"].flatMap { Int64($0) } ?? 0
        // Who mends looks at the page: had somebody drawn it anew meanwhile, they would see that first.
        _ = try await desk.store.replace(id, version: version, with: file, by: visit.author)
        return desk.seeOther(view.address(.place, .file(id)) + "?xong=luu")
    }
}
