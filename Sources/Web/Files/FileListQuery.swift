import Records
import Traceability

/// What the address of a list asks for.
struct FileListQuery: Sendable {
    let text: String
    let category: String?
    /// What the lists in force say of a product.
    let listed: ListMark?
    let status: FileStatus?
    let commune: String?
    /// Only what belongs to this party.
    let party: String?
    let order: FileQuestion.Order
    let after: FileCursor?
    /// Whether a page was asked for that nobody wrote the address of.
    let isBrokenCursor: Bool

    static let pageSize = 50

    init(_ query: Query) {
        let value = { (name: String) in query[name].flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed } }
        text = String((value("q") ?? "").prefix(200))
        category = value("loai").map { String($0.prefix(60)) }
        listed = value("danh-muc").flatMap(ListMark.init(rawValue:))
        status = value("trang-thai").flatMap(FileStatus.init(rawValue:))
        commune = value("xa").flatMap { $0.utf8.count == 5 ? $0 : nil }
        party = value("thuoc").flatMap { FileRoute.isID($0) ? $0 : nil }
        order = value("xep") == "moi" ? .newest : .name
        after = value("sau").flatMap { FileCursor($0) }
        isBrokenCursor = value("sau") != nil && after == nil
    }

    func question(_ reach: Reach, limit: Int = pageSize) -> FileQuestion {
        let facets = [
            category.map { FileFacet(.category, $0) }, listed.map { FileFacet(.listed, $0.rawValue) },
            status.map { FileFacet(.status, $0.rawValue) },
            commune.map { FileFacet(.commune, $0) }, party.map { FileFacet(.party, $0) },
        ]
        return FileQuestion(
            text, facets: facets.compactMap(\.self).map { [$0] }, reach: reach, order: order, after: after,
            limit: limit)
    }
}
