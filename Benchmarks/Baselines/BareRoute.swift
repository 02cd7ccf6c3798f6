import Foundation
import Hummingbird
import Logging

/// The baseline of pages: a Hummingbird router with one route that answers a body made beforehand. `Benchmarks bare-route PORT FILE`.
enum BareRoute {
    static func serve(port: Int, body path: String) async throws {
        let body = ByteBuffer(bytes: try Data(contentsOf: URL(fileURLWithPath: path)))
        try await serve(port: port) {
            Response(status: .ok, headers: [.contentType: "text/html; charset=utf-8"], body: .init(byteBuffer: body))
        }
    }

    /// The baseline of the resolver: `Benchmarks bare-redirect PORT TARGET`.
    static func redirect(port: Int, to target: String) async throws {
        try await serve(port: port) { Response(status: .temporaryRedirect, headers: [.location: target]) }
    }

    private static func serve(port: Int, _ answer: @escaping @Sendable () -> Response) async throws {
        let router = Router()
        router.get("**") { _, _ in answer() }
        var logger = Logger(label: "bare")
        logger.logLevel = .error
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)), logger: logger)
        try await application.runService()
    }
}
