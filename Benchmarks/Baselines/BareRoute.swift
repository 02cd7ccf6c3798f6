import Foundation
import Hummingbird
import Logging

/// The baseline of pages: a Hummingbird router with one route that answers a body made beforehand. `Benchmarks bare-route PORT FILE`.
enum BareRoute {
    static func serve(port: Int, body path: String) async throws {
        let body = ByteBuffer(bytes: try Data(contentsOf: URL(fileURLWithPath: path)))
        let router = Router()
        router.get("**") { _, _ in
            Response(status: .ok, headers: [.contentType: "text/html; charset=utf-8"], body: .init(byteBuffer: body))
        }
        var logger = Logger(label: "bare")
        logger.logLevel = .error
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)), logger: logger)
        try await application.runService()
    }
}
