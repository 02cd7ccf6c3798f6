import Hummingbird

/// `GET /robots.txt`: pages may be listed, doors for programs need not be.
struct RobotsHandler: Handler {
    func answer(_ visit: Visit) -> Response {
        var headers = HTTPFields()
        headers[.contentType] = "text/plain; charset=utf-8"
        let text = "User-agent: *\nDisallow: /epcis/\nDisallow: /api/\nDisallow: /quan-ly/\nDisallow: /metrics\n"
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}
