import EPCIS
import Hummingbird
import Records

/// Stored events on their way out as one EPCISQueryDocument, written in chunks while it is sent.
struct QueryDocument: Sendable {
    private let events: [StoredEvent]
    private let writer: QueryDocumentWriter

    /// Bytes of a chunk.
    private static let chunk = 64 << 10

    /// The document's `@context` is the one most of its events were sent in, so that the fewest repeat their own.
    init(_ found: RecordedEvents, creationDate: Int64) {
        events = found.answers
        let counts = events.reduce(into: [[UInt8]: Int]()) { $0[$1.context, default: 0] += 1 }
        let common = counts.filter { !$0.key.isEmpty }.max { ($0.value, $1.key.count) < ($1.value, $0.key.count) }?.key
        writer = QueryDocumentWriter(context: common, creationDate: creationDate)
    }

    func response(mediaType: String) -> Response {
        var headers = HTTPFields()
        headers[.contentType] = mediaType
        let body = ResponseBody { [events, writer] out in
            var bytes = writer.prefix
            for (position, event) in events.enumerated() {
                if position > 0 { bytes += writer.separator }
                try writer.splicer.append(event, to: &bytes)
                if bytes.count >= Self.chunk {
                    try await out.write(ByteBuffer(bytes: bytes))
                    bytes.removeAll(keepingCapacity: true)
                }
            }
            try await out.write(ByteBuffer(bytes: bytes + writer.suffix))
            try await out.finish(nil)
        }
        return Response(status: .ok, headers: headers, body: body)
    }
}
