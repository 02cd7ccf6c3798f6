import Hummingbird
import Records
import Traceability

/// `GET …/mau.xlsx?loai=` and `GET …/{id}/{number}/bang.xlsx`: a workbook to fill in, and a version's entries as one.
struct ListWorkbookHandler: Handler {
    /// Nil for the template.
    let version: (list: String, number: Int)?
    let desk: ListDesk

    private static let prepared = 500

    func answer(_ visit: Visit) async throws -> Response {
        guard let version else {
            guard let kind = visit.query["loai"].flatMap(ListKind.init(rawValue:)) else { throw Problem.notFound }
            let sheet = ListSheet(kind: kind, catalogue: desk.base.pages.catalogue)
            return .workbook(
                sheet.workbook([], visit.language, prepared: Self.prepared), named: "mau-danh-muc-\(kind.rawValue).xlsx"
            )
        }
        let (list, stored) = try await desk.version(version.list, version.number)
        let sheet = ListSheet(kind: list.kind, catalogue: desk.base.pages.catalogue)
        return .workbook(
            sheet.workbook(stored.content.entries, visit.language),
            named: "danh-muc-\(list.id)-\(version.number).xlsx")
    }
}
