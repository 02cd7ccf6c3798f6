import Hummingbird
import Records
import Sheets
import Traceability

/// The trail as a table: everything that was asked for, as the trail has it, sent as it is read. That it was taken away is itself in the trail.
struct AuditExport: Sendable {
    let desk: FileDesk

    /// Rows read at once; a read transaction lasts no longer than that.
    private static let chunk = 2_000

    func answer(_ asked: AuditQuestion, _ visit: Visit) async throws -> Response {
        try await desk.audit.append(
            desk.pen.entry(.filesExported, on: "list:audit", by: visit.author, detail: visit.query.raw ?? ""))
        var question = asked
        question.limit = Self.chunk
        let first = question
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=\"nhat-ky.csv\"",
                .cacheControl: "no-store",
            ],
            body: ResponseBody { writer in
                try await write(first, to: &writer)
                try await writer.finish(nil)
            })
    }

    private func write(_ question: AuditQuestion, to writer: inout any ResponseBodyWriter) async throws {
        var question = question
        var table = CSVWriter()
        let columns = ["number", "at", "actor", "action", "subject", "detail", "request", "peer"]
        table.add(columns.map { .text($0) })
        while true {
            let entries = try await desk.audit.page(question)
            for entry in entries { table.add(Self.cells(entry)) }
            try await writer.write(ByteBuffer(bytes: table.take()))
            guard entries.count == Self.chunk, let last = entries.last else { return }
            question.before = last.number
        }
    }

    private static func cells(_ entry: AuditEntry) -> [CellValue?] {
        [
            String(entry.number), Instant.text(entry.at), entry.actor, entry.action.rawValue, entry.subject,
            entry.detail, entry.request ?? "", entry.peer ?? "",
        ].map { .text($0) }
    }
}
