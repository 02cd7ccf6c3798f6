import Hummingbird

/// The answer to HEAD: that of GET without its body. A streamed body is written to nowhere to learn its length, since an
/// answer without one would be framed as chunks.
enum HeadResponse {
    static func of(_ response: Response) async -> Response {
        var head = response.createHeadResponse()
        guard response.body.contentLength == nil else { return head }
        let count = Count()
        // A body that cannot be written has no length worth telling.
        guard (try? await response.body.write(Counter(count: count))) != nil else { return head }
        head.headers[.contentLength] = String(count.bytes)
        return head
    }

    /// Used by one task, one after another: the writer is a value that is copied on its way, its sum must not be.
    private final class Count {
        var bytes = 0
    }

    private struct Counter: ResponseBodyWriter {
        let count: Count

        mutating func write(_ buffer: ByteBuffer) { count.bytes += buffer.readableBytes }
        consuming func finish(_ trailingHeaders: HTTPFields?) {}
    }
}
