import Foundation

/// The bare route, in a process of its own as our server is.
final class BareServer {
    let port: UInt16
    private let process = Process()

    convenience init(port: UInt16, body: [UInt8], scratch: String) throws {
        let file = scratch + "/body.html"
        try Data(body).write(to: URL(fileURLWithPath: file))
        try self.init(port: port, "bare-route", file)
    }

    /// One that answers 307.
    convenience init(port: UInt16, redirect target: String) throws {
        try self.init(port: port, "bare-redirect", target)
    }

    private init(port: UInt16, _ mode: String, _ argument: String) throws {
        self.port = port
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
        process.arguments = [mode, String(port), argument]
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
