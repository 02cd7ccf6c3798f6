import Foundation
import Hummingbird

/// JSON answers: stable member order, slashes as they are.
enum JSONAnswer {
    static func response(
        _ value: some Encodable, status: HTTPResponse.Status = .ok, mediaType: String = "application/json"
    ) -> Response {
        var headers = HTTPFields()
        headers[.contentType] = mediaType
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes(value))))
    }

    /// The same bytes as text, for a place inside a page.
    static func text(_ value: some Encodable) -> String { String(decoding: bytes(value), as: UTF8.self) }

    /// Values of ours always encode.
    static func bytes(_ value: some Encodable) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try! encoder.encode(value)
    }
}
