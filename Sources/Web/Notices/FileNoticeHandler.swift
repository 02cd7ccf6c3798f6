import Hummingbird
import Notices
import Records
import Traceability

/// `GET /quan-ly/{kind}/{id}/thong-bao`: the notice of what was decided on a file, to be numbered, signed and sent in the office's own system.
struct FileNoticeHandler<Guide: FileGuide>: Handler {
    let id: String
    let guide: Guide
    let desk: FileDesk

    func answer(_ visit: Visit) async throws -> Response {
        let stored = try await desk.file(guide, id, for: visit, doing: .fileDecide)
        let status = guide.standing(of: stored.file).status
        guard FileNotice<Guide>.told.contains(status) else { throw Problem.notFound }
        var view = FileView(visit, desk, in: .vi)
        view.partyNames = try await desk.view(visit, naming: [stored], of: guide).partyNames
        let notice = FileNotice(
            stored: stored, guide: guide, desk: desk, office: NoticeOffice(view, on: stored.subject, desk), view: view)
        return .letter(notice.letter.file, named: "thong-bao-\(id).docx")
    }
}

extension Response {
    /// A letter to keep.
    static func letter(_ bytes: [UInt8], named name: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                .contentDisposition: "attachment; filename=\"\(name)\"", .cacheControl: "no-store",
            ], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
