import Hummingbird

/// `GET /openapi.json`: what this version answers, as OpenAPI 3.1.
struct OpenAPIHandler: Handler {
    /// The description with its version and server filled in.
    let document: [UInt8]

    /// Reads the description carried in the binary.
    init(files: WebFiles, version: String, origin: String) {
        let text = files.text(named: "Reference/openapi.json") ?? "{}"
        document = Array(
            text.replacing("{version}", with: version, maxReplacements: 1)
                .replacing("{origin}", with: origin, maxReplacements: 1).utf8)
    }

    func answer(_ visit: Visit) -> Response {
        var headers = HTTPFields()
        headers[.contentType] = "application/json"
        headers[.cacheControl] = "public, max-age=300"
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: document)))
    }
}
