import Foundation

/// The bare route, in a process of its own as our server is.
final class BareServer {
    let port: UInt16
    private let process = Process()

    init(port: UInt16, body: [UInt8], scratch: String) throws {
        self.port = port
        let file = scratch + "/body.html"
        try Data(body).write(to: URL(fileURLWithPath: file))
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
        process.arguments = ["bare-route", String(port), file]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        for _ in 0..<100 {
            if (try? HTTPConnection(port: port)) != nil { return }
            usleep(50_000)
        }
        throw ServerProcess.Failure(what: "the bare route did not start")
    }

    deinit { stop() }

    func stop() {
        guard process.isRunning else { return }
        process.terminate()
        process.waitUntilExit()
    }
}
