import Hummingbird
import HummingbirdCore

/// Answers `Expect: 100-continue`, which the HTTP library leaves to the program: without it curl waits a second before it
/// sends a large document. A body that will be refused by its length gets no invitation.
enum Continuing {
    static func server(settings: WebSettings) -> HTTPServerBuilder {
        let limit = settings.captureBytes
        return HTTPServerBuilder { responder in
            HTTP1Channel(
                responder: { request, writer, channel in
                    if invites(request, limit: limit) {
                        try await writer.writeInformationalHead(HTTPResponse(status: .continue))
                    }
                    try await responder(request, writer, channel)
                },
                configuration: .init(idleTimeout: .init(settings.idleTimeout)))
        }
    }

    private static func invites(_ request: Request, limit: Int) -> Bool {
        guard request.headers[own: .expect]?.lowercased() == "100-continue", request.method == .post,
            request.headers[own: .authorization] != nil
        else { return false }
        return request.headers[own: .contentLength].flatMap(Int.init) ?? 0 <= limit
    }
}
